"""RecBole's SASRec or GRU4Rec with full cross-entropy on the training days, judged after each epoch on the last day
before the test day (all items of the training ranked, ties against it), with the sizes that RecBole sets by itself and
its patience: it ends ten epochs behind the best one. Seconds are the processor's.
recbole_reference.py SESSIONS TEST_FROM SASRec|GRU4Rec [EPOCHS [THREADS [BATCH [LONGEST]]]]"""
import csv, datetime, gzip, resource, sys, time
import torch
from recbole.model import sequential_recommender

path, test_from, name = sys.argv[1:4]
epochs = int(sys.argv[4]) if len(sys.argv) > 4 else 300
torch.set_num_threads(int(sys.argv[5]) if len(sys.argv) > 5 else 1)
size = int(sys.argv[6]) if len(sys.argv) > 6 else 2048
torch.manual_seed(1)
LONGEST = int(sys.argv[7]) if len(sys.argv) > 7 else 50
PATIENCE = 10


class Config(dict):
    def __getitem__(self, key):
        return self.get(key)


config = Config(
    USER_ID_FIELD="session_id", ITEM_ID_FIELD="item_id", LIST_SUFFIX="_list", ITEM_LIST_LENGTH_FIELD="item_length",
    NEG_PREFIX="neg_", MAX_ITEM_LIST_LENGTH=LONGEST, device="cpu", loss_type="CE", n_layers=2, n_heads=2,
    hidden_size=64 if name == "SASRec" else 128, inner_size=256, hidden_dropout_prob=0.5, attn_dropout_prob=0.5,
    hidden_act="gelu", layer_norm_eps=1e-12, initializer_range=0.02, embedding_size=64, num_layers=1, dropout_prob=0.3)

sessions = {}
for row in csv.DictReader(gzip.open(path, "rt", encoding="utf-8")):
    sessions.setdefault(row["session_id"], []).append((int(row["timestamp"]), row["item_id"]))
first = int(datetime.datetime.fromisoformat(test_from + "T00:00:00+00:00").timestamp())
parts = {"train": [], "validation": []}
for events in sessions.values():
    events.sort(key=lambda event: event[0])
    items = [item for place, (_, item) in enumerate(events) if place == 0 or events[place - 1][1] != item]
    begin = events[0][0]
    if begin < first:
        parts["train" if begin < first - 86400 else "validation"].append(items)
numbers = {item: place + 1 for place, item in enumerate(sorted({i for s in parts["train"] for i in s}))}


def cases(part):
    for items in parts[part]:
        for place in range(1, len(items)):
            prefix = [numbers[i] for i in items[:place] if i in numbers][-LONGEST:]
            yield prefix, numbers.get(items[place], 0)


def tensors(all_cases):
    prefixes = torch.zeros(len(all_cases), LONGEST, dtype=torch.long)
    for row, (prefix, _) in enumerate(all_cases):
        prefixes[row, : len(prefix)] = torch.tensor(prefix)
    return prefixes, torch.tensor([max(1, len(p)) for p, _ in all_cases]), torch.tensor([t for _, t in all_cases])


train = tensors([case for case in cases("train") if case[0]])
judged = tensors(list(cases("validation")))


class Data:
    def num(self, field):
        return len(numbers) + 1


model = getattr(sequential_recommender, name)(config, Data())
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(f"{len(train[0])} cases, {len(numbers)} items, {len(judged[0])} to judge on; {before:.0f} MiB at most before")
spent = best = best_epoch = 0
for epoch in range(epochs):
    begin = time.process_time()
    model.train()
    total = 0
    for rows in torch.randperm(len(train[0])).split(size):
        loss = model.calculate_loss({"item_id_list": train[0][rows], "item_length": train[1][rows], "item_id": train[2][rows]})
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(rows)
    took = time.process_time() - begin
    spent += took
    model.eval()
    hits = reciprocal = 0
    with torch.no_grad():
        for rows in torch.arange(len(judged[0])).split(1024):
            scores = model.full_sort_predict({"item_id_list": judged[0][rows], "item_length": judged[1][rows]})
            scores[:, 0] = -1e9
            target = judged[2][rows]
            own = scores.gather(1, target[:, None])
            scores.scatter_(1, judged[0][rows], -1e9)
            rank = (scores >= own).sum(1)
            rank[target == 0] = 10**6
            hits += (rank <= 20).sum().item()
            reciprocal += (1.0 / rank[rank <= 20]).sum().item()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"epoch {epoch + 1}: {took:.1f} s ({spent:.1f} in all), loss {total / len(train[0]):.3f}, "
          f"HR@20 {100 * hits / len(judged[0]):.2f}, MRR@20 {100 * reciprocal / len(judged[0]):.2f}, {memory:.0f} MiB",
          flush=True)
    if hits > best:
        best, best_epoch = hits, epoch
    elif epoch - best_epoch >= PATIENCE:
        break

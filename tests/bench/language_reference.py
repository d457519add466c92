"""The training steps of language_bench with transformers and peft:
language_reference.py FOLDER TEXTS exact|half texts|sessions [STEPS [BATCH [DEVICE]]]
BATCH counts texts, or sessions of which each gives four rows."""
import sys, time
import torch
from peft import LoraConfig, get_peft_model
from transformers import AutoModelForCausalLM, AutoTokenizer

folder, texts, kind, shape = sys.argv[1:5]
steps = int(sys.argv[5]) if len(sys.argv) > 5 else 10
size = int(sys.argv[6]) if len(sys.argv) > 6 else 32
device = sys.argv[7] if len(sys.argv) > 7 else "cpu"
torch.set_num_threads(2)
torch.manual_seed(1)
tokenizer = AutoTokenizer.from_pretrained(folder)
model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32 if kind == "exact" else torch.bfloat16)
linear = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
model = get_peft_model(model, LoraConfig(r=16, lora_alpha=16, target_modules=linear)).to(device)
most = 16 if shape == "sessions" else 64
lines = [tokenizer(line.rstrip("\n")).input_ids[:most] for line in open(texts, encoding="utf-8")]
if shape == "sessions":  # (what is given, what is to be written)
    groups = [lines[at : at + 5] for at in range(0, len(lines) - 4, 5)]
    units = [[(sum(group[:at], []), group[at]) for at in range(1, 5)] for group in groups]
else:
    units = [[(line[:1], line[1:])] for line in lines]
optimizer = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], lr=2e-4)
model.train()
predicted = places = 0
total = 0.0
for step in range(-1, steps):
    if step == 0:
        begin = time.time()
    batch = [row for place in range(size) for row in units[((step + 1) * size + place) % len(units)]]
    longest = max(len(given) + len(written) for given, written in batch)
    tokens = torch.zeros(len(batch), longest, dtype=torch.long)
    mask = torch.zeros(len(batch), longest, dtype=torch.long)
    labels = torch.full((len(batch), longest), -100)
    for row, (given, written) in enumerate(batch):
        end = len(given) + len(written)
        tokens[row, :end] = torch.tensor(given + written)
        mask[row, :end] = 1
        labels[row, len(given) : end] = torch.tensor(written)
    tokens, mask, labels = tokens.to(device), mask.to(device), labels.to(device)
    loss = model(input_ids=tokens, attention_mask=mask, labels=labels).loss
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step >= 0:
        predicted += sum(len(written) for _, written in batch)
        places += len(batch) * (longest - 1)
        total += loss.item() / steps
seconds = time.time() - begin
print(f"{predicted / seconds} tokens/s, {seconds / steps} s a step, {100 * predicted / places} % no padding, loss {total}")

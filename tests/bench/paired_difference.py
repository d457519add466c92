"""How far one model's rankings are ahead of another's, by the targets' frequency in training: points of HR@20 and
MRR@20 with 95 % intervals, by bootstrap over sessions (both lose or keep the same ones).
paired_difference.py SESSIONS TEST_FROM RANKINGS OTHER_RANKINGS
SESSIONS has session_id, item_id and timestamp; the rankings are those of `denju-cli evaluate --rankings`."""
import collections, csv, datetime, gzip, random, sys

SLICES = {"all": (0, 1e9), "rare": (0, 4), "unseen": (0, 0), "cold": (1, 4), "warm": (5, 19), "hot": (20, 1e9)}
ROUNDS = 1000


def lines(path):
    return csv.DictReader(gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8"))


def cases_of(path, test_from):
    """-> the target of each case (session, position), and the events of each item in training."""
    first = datetime.datetime.fromisoformat(test_from + "T00:00:00+00:00").timestamp()
    sessions = collections.defaultdict(list)
    for row in lines(path):
        sessions[row["session_id"]].append((int(row["timestamp"]), row["item_id"]))
    targets, seen = {}, collections.Counter()
    for name, events in sessions.items():
        events.sort(key=lambda event: event[0])
        items = [item for at, (_, item) in enumerate(events) if at == 0 or events[at - 1][1] != item]
        if events[0][0] < first:
            seen.update(items)
        else:
            targets.update({(name, at + 1): items[at] for at in range(1, len(items))})
    return targets, seen


def gains_of(path, targets):
    """-> (hit in 20, reciprocal rank) of each case."""
    gains = dict.fromkeys(targets, (0, 0))
    for row in lines(path):
        case = row["session_id"], int(row["position"])
        ranked = [row[f"item_{at}"] for at in range(1, 21)]
        if targets[case] in ranked:
            gains[case] = 1, 1 / (ranked.index(targets[case]) + 1)
    return gains


targets, seen = cases_of(*sys.argv[1:3])
one, other = (gains_of(path, targets) for path in sys.argv[3:5])
for name, (least, most) in SLICES.items():
    sums = collections.defaultdict(lambda: [0, 0, 0])
    for case, target in targets.items():
        if least <= seen[target] <= most:
            of = sums[case[0]]
            of[0] += 1
            for measure in (0, 1):
                of[measure + 1] += 100 * (one[case][measure] - other[case][measure])
    rows = list(sums.values())
    mean = lambda rows, measure: sum(row[measure] for row in rows) / sum(row[0] for row in rows)
    rng = random.Random(1)
    drawn = [rng.choices(rows, k=len(rows)) for _ in range(ROUNDS)]
    text = f"{name}: {sum(row[0] for row in rows)} cases"
    for measure, label in ((1, "HR@20"), (2, "MRR@20")):
        means = sorted(mean(draw, measure) for draw in drawn)
        text += f"; {label} {mean(rows, measure):+.2f} [{means[ROUNDS // 40]:.2f}, {means[-ROUNDS // 40]:.2f}]"
    print(text)

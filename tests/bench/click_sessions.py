#!/usr/bin/env python3
"""Sessions of clicks, as tables that Denju imports, from the published splits of diginetica and yoochoose:

    click_sessions.py FOLDER OUT DAYS

FOLDER holds train_sessions.txt.gz (a session of item numbers a line, oldest first) and test.txt.gz (prefix, TAB, target;
every prefix of every test session). A test session is its longest prefix with its target. The files give no times: the
training sessions are spread evenly over DAYS days, and the test sessions make the day after them. Writes sessions.csv and
items.csv (numbers alone) into OUT.
"""
import csv
import gzip
import sys
from pathlib import Path

FIRST_DAY = 1_700_006_400 // 86_400  # any


def read_training(folder):
    with gzip.open(folder / "train_sessions.txt.gz", "rt") as lines:
        return [line.split() for line in lines]


def read_test(folder):
    """The prefixes of a session follow one another, the longest first."""
    sessions, longer = [], []
    with gzip.open(folder / "test.txt.gz", "rt") as lines:
        for line in lines:
            prefix, target = line.rstrip("\n").split("\t")
            session = [*prefix.split(), target]
            if longer[:-1] != session:
                sessions.append(session)
            longer = session
    return sessions


def write(out, training, test, days):
    out.mkdir(parents=True, exist_ok=True)
    with open(out / "sessions.csv", "w", newline="") as file:
        table = csv.writer(file)
        table.writerow(["session_id", "item_id", "timestamp"])
        for number, session in enumerate(training + test):
            late = number >= len(training)
            place, of = (number - len(training), len(test)) if late else (number * days % len(training), len(training))
            day = FIRST_DAY + (days if late else number * days // len(training))
            begin = day * 86_400 + place * 80_000 // of
            table.writerows((number + 1, item, begin + at) for at, item in enumerate(session))
    items = sorted({item for session in training + test for item in session}, key=int)
    with open(out / "items.csv", "w", newline="") as file:
        table = csv.writer(file)
        table.writerow(["item_id", "title", "description", "category", "colour", "department", "price", "image"])
        table.writerows([item, "", "", "", "", "", "", ""] for item in items)


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    folder, out, days = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    training, test = read_training(folder), read_test(folder)
    write(out, training, test, days)
    cases = sum(len(session) - 1 for session in test)
    print(f"{len(training)} training sessions, {len(test)} test sessions with {cases} cases")


if __name__ == "__main__":
    main()

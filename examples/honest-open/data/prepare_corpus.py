"""Makes the training corpus from the dumps: filter, deduplicate, mask, tokenize."""

import argparse


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", required=True)
    print(f"writing to {parser.parse_args().out}")


if __name__ == "__main__":
    main()

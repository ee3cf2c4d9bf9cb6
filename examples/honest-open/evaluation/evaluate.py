"""Computes the figures of the README."""

import argparse


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default=".")
    parser.add_argument("--tasks", default="hellaswag,piqa,arc_easy")
    print(f"evaluating {parser.parse_args().tasks}")


if __name__ == "__main__":
    main()

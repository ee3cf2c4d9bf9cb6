"""Trains Lumen-350M from scratch."""

import argparse


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--config", required=True)
    print(f"training with {parser.parse_args().config}")


if __name__ == "__main__":
    main()

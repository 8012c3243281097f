"""``python -m kg``."""

from kg.cli import program

if __name__ == "__main__":
    program()

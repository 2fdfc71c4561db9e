"""Press releases: the contacts that stand under them, in and out."""

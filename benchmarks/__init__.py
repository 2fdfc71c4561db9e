"""What Liaison promises about speed, measured: see `python -m benchmarks`."""

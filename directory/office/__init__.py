"""What the office does with its entries and its file: add, change, end, delete, appoint, show, keep safe."""

"""The parts that screens are made of: labels, buttons, pills, cards, cures, fields."""

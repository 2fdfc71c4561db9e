"""vCards: a tolerant reader, the mapping to our words, a writer that every phone reads."""

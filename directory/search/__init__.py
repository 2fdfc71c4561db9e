"""Finding entries by any part of what they say, in any script, at the speed of typing.

folding    one text, two spellings to find it by: its own script, and Latin
query      what was typed, as terms
find       from what was typed to the rows that are painted (no SQLAlchemy)
documents  what the index says of each entry
positions  where a document stands in the alphabet
index      keeps all of it equal to what is stored, for the day it answers for
verbs      `search` and `reindex` of the command line
"""

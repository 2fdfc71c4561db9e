"""Programmes, focal points and who holds them: what is expected, who is named, who answers, who follows whom."""

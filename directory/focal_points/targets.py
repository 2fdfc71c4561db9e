"""Which files a coverage grid or a focal-point list is wanted in; imports nothing that writes them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from models import Audience


@dataclass(frozen=True, slots=True)
class Target:
    """Which files are wanted, on which paper and in which language (None: that of the settings)."""

    pdf: Path | None
    xlsx: Path | None
    paper: str
    language: str | None

    @property
    def is_wanted(self) -> bool:
        """Whether any file is."""
        return self.pdf is not None or self.xlsx is not None

    def audience(self, said: str | None) -> Audience:
        """Whom it is for: where nothing is said, a file is for the office, and whoever looks sees all of it."""
        return Audience[(said or ("internal" if self.is_wanted else "restricted")).upper()]

"""People as vCards in a profile, and as QR codes: into one file, a .zip, or a folder of files.

What a profile cannot hold is told in the answer; directory.vcard.profiles.find_losses tells it before.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from sqlalchemy.orm import Session

from directory.errors import DirectoryError
from directory.exporting.files import write_whole
from directory.exporting.leaving import Leaving
from directory.gate import release
from directory.released import Release, Released
from directory.texts import QT_TRANSLATE_NOOP, Text
from directory.vcard.filing import safe_names
from directory.vcard.profiles import PROFILES, Loss
from models import Audience

if TYPE_CHECKING:
    from directory.vcard.layout import QrCode

ONE_CARD = QT_TRANSLATE_NOOP(
    "directory",
    "Outlook reads the first card of a file only, and these are {count}: name a folder or a .zip with -o, not {name}.",
)
LOST = QT_TRANSLATE_NOOP("directory", "Not in the file, of {name}: {what}")
HELD_BACK = QT_TRANSLATE_NOOP("directory", "{name}: {reason}")
DROPPED = QT_TRANSLATE_NOOP("directory", "Not on the code, of {name}, so that phones read it well: {what}")


def suffix_of(profile: str, count: int) -> str:
    """What a file of so many people is called by itself: .vcf, or .zip where each needs a file of its own."""
    return "zip" if PROFILES[profile].is_one_card_a_file and count > 1 else "vcf"


def save_cards(leaving: Leaving, target: Path, profile: str) -> None:
    """Write the entries that leave; a profile of one card a file makes a .zip, or files in the folder `target`."""
    from directory.vcard.writer import write_files

    chosen = PROFILES[profile]
    if chosen.is_one_card_a_file and target.is_dir():
        _fill(target, write_files(leaving, leaving.made_at, chosen))
    else:
        write_whole(target, lambda stream: fill_cards(stream, leaving, target, profile))


def fill_cards(stream: BinaryIO, leaving: Leaving, target: Path, profile: str) -> None:
    """The bytes of the file `target`: one of cards, or a .zip where several would need a file each."""
    from directory.vcard.writer import fill_vcards, fill_zip

    chosen = PROFILES[profile]
    if not chosen.is_one_card_a_file or leaving.count_first(2) == 1:
        fill_vcards(stream, leaving, leaving.made_at, chosen)
    elif target.suffix.lower() == ".vcf":
        raise DirectoryError(ONE_CARD, count=len(leaving.asked), name=target.name)
    else:
        fill_zip(stream, leaving, leaving.made_at, chosen)


def tell_losses(losses: Iterable[Loss]) -> tuple[Text, ...]:
    """A sentence for each."""
    return tuple(Text(LOST, {"name": loss.name, "what": loss.what}) for loss in losses)


def save_codes(made: Release, target: Path) -> tuple[Loss, ...]:
    """Write the QR codes: one person's as .png or .svg, several people's both ways in a .zip or a folder.

    Answers what was left out of them. DirectoryError where a code does not fit.
    """
    from directory.vcard.layout import make_qr

    codes = [(entry, make_qr(entry)) for entry in made.entries]
    if len(codes) == 1 and not target.is_dir():
        code = codes[0][1]
        write_whole(target, code.svg if target.suffix.lower() == ".svg" else code.png)
    else:
        files = list(_name_codes(made.entries, [(code.png, code.svg) for _entry, code in codes]))
        if target.is_dir():
            _fill(target, files)
        else:
            write_whole(target, _zip(files))
    return tuple(Loss(entry.name, what) for entry, code in codes for what in code.dropped)


def show_code(session: Session, entry_id: int, audience: str) -> tuple[str, QrCode]:
    """The name and the QR code of an entry, to be scanned from the screen; logged, the caller commits.

    DirectoryError where it may not leave for this audience, or does not fit.
    """
    from directory.vcard.layout import make_qr

    made = release(session, [entry_id], Audience[audience.upper()], "qr")
    if not made.entries:
        raise DirectoryError(HELD_BACK, name=made.excluded[0].name, reason=made.excluded[0].reason)
    return made.entries[0].name, make_qr(made.entries[0])


def tell_dropped(losses: Iterable[Loss]) -> tuple[Text, ...]:
    """A sentence for each thing that is not on a code."""
    return tuple(Text(DROPPED, {"name": loss.name, "what": loss.what}) for loss in losses)


def _name_codes(entries: Sequence[Released], pictures: Sequence[tuple[bytes, bytes]]) -> Iterable[tuple[str, bytes]]:
    for name, (png, svg) in zip(safe_names((entry.name for entry in entries), ".png"), pictures, strict=True):
        yield name, png
        yield f"{name.removesuffix('.png')}.svg", svg


def _fill(folder: Path, files: Iterable[tuple[str, bytes]]) -> None:
    """Files into a folder, beside what lies there."""
    written = list(files)
    taken = {path.name.casefold() for path in folder.iterdir()}
    for name, data in written:
        stem, suffix = Path(name).stem, Path(name).suffix
        candidate, number = name, 1
        while candidate.casefold() in taken:
            number += 1
            candidate = f"{stem}-{number}{suffix}"
        taken.add(candidate.casefold())
        write_whole(folder / candidate, data)


def _zip(files: Iterable[tuple[str, bytes]]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return stream.getvalue()

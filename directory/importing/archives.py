"""Card files out of archives: .zip, .tar, what .gz, .bz2 or .xz made smaller, and archives in these.

    cards_in_archive(data, "cards.tar.gz", limit)   ->   [Member("ana.vcf", b"BEGIN:VCARD…"), …]

Nothing is written to disk, no path in an archive is ever used. What is unpacked counts against one limit for all
levels together, and is counted while it comes, not as the archive says. Mails, pages, JSON and XML are looked into too,
and count where they speak of cards; looking has a limit of its own, behind which only card files are taken.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import re
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from typing import NamedTuple, Protocol

from directory.errors import DirectoryError
from directory.texts import QT_TRANSLATE_NOOP

CARD_NAMES = (".vcf", ".vcard")
ARCHIVE_NAMES = (".zip", ".tar", ".tgz", ".gz", ".bz2", ".xz")
OTHER_NAMES = (".json", ".xml", ".eml", ".mbox", ".html", ".htm", ".csv", ".tsv")  # may hold cards among much else
SPEAKS_OF_CARDS = re.compile(rb"vcard|\.vcf", re.IGNORECASE)
PACKERS = ((b"\x1f\x8b", gzip.open), (b"BZh", bz2.open), (b"\xfd7zXZ\x00", lzma.open))
ZIP = b"PK\x03\x04"
DEPTH = 3  # archives in each other; a .tar.gz is two
MEMBERS = 20_000  # card files and archives, in all
ENTRIES = 50_000  # files of any kind in one archive
PIECE = 1024 * 1024
DAMAGES = (
    *(zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, EOFError, OSError),
    *(NotImplementedError, RuntimeError, ValueError, LookupError, OverflowError),
)

TOO_LARGE = QT_TRANSLATE_NOOP(
    "directory", "The cards in {name} are larger than {limit} MB; unpack them and import them in parts."
)
LOCKED = QT_TRANSLATE_NOOP("directory", "{name} is locked with a password; unpack it and import the files in it.")
BROKEN = QT_TRANSLATE_NOOP("directory", "{name} is damaged: it cannot be unpacked. Make or download it again.")
TOO_DEEP = QT_TRANSLATE_NOOP(
    "directory",
    "In {name} archives stand inside each other more than {limit} deep; unpack it and import what is in it.",
)


def kind_of_archive(data: bytes) -> str | None:
    """ZIP, TAR, or GZIP, BZIP2, XZ for one file made smaller; None for anything else."""
    if data.startswith(ZIP):
        return "ZIP"
    if data[257:262] == b"ustar":
        return "TAR"
    kinds = ("GZIP", "BZIP2", "XZ")
    return next((kind for kind, (sign, _open) in zip(kinds, PACKERS, strict=True) if data.startswith(sign)), None)


class Member(NamedTuple):
    """A file out of an archive: what it is called, without its folder, and its bytes."""

    name: str
    data: bytes


def cards_in_archive(data: bytes, name: str, limit: int) -> list[Member]:
    """The files in an archive that may hold cards, in its order; DirectoryError where it is locked, damaged, too deep
    or above `limit` bytes. What a .gz holds is taken for one whatever it is called: it may have lost its name."""
    unpacking = _Unpacking(name, limit)
    try:
        return list(unpacking.walk(Member(name, data), 1))
    except DAMAGES as problem:
        raise DirectoryError(BROKEN, name=name) from problem


class _Stream(Protocol):
    """What bytes come out of, piece by piece."""

    def read(self, size: int, /) -> bytes: ...


class _Unpacking:
    """One archive being unpacked: how much more may come out of it."""

    def __init__(self, name: str, limit: int) -> None:
        self.name, self.limit = name, limit
        self.left, self.members, self.looks = limit, MEMBERS, limit

    def walk(self, file: Member, depth: int) -> Iterator[Member]:
        """The card files of a file that is an archive, or a card file itself."""
        kind = kind_of_archive(file.data)
        if kind is None:
            yield file
            return
        if depth > DEPTH:
            raise DirectoryError(TOO_DEEP, name=self.name, limit=DEPTH)
        for inner in {"ZIP": self._unzip, "TAR": self._untar}.get(kind, self._inflate)(file):
            if inner is not None:
                yield from self.walk(inner, depth + 1)

    def _unzip(self, file: Member) -> Iterator[Member | None]:
        data = file.data
        if data.count(b"PK\x01\x02") > ENTRIES:
            raise self._too_large()
        try:
            archive = zipfile.ZipFile(io.BytesIO(data))
        except zipfile.BadZipFile:
            return  # it only begins like one
        with archive:
            members = [member for member in archive.infolist() if _is_wanted(member.filename)]
            if any(member.flag_bits & 1 for member in members):
                raise DirectoryError(LOCKED, name=self.name)
            for member in members:
                with archive.open(member) as stream:
                    yield self._take(member.filename, stream)

    def _untar(self, file: Member) -> Iterator[Member | None]:
        with tarfile.open(fileobj=io.BytesIO(file.data), mode="r:") as archive:
            for number, member in enumerate(archive):
                if number > ENTRIES:
                    raise self._too_large()
                stream = archive.extractfile(member) if member.isreg() and _is_wanted(member.name) else None
                if stream is not None:
                    yield self._take(member.name, stream)

    def _inflate(self, file: Member) -> Iterator[Member | None]:
        unpack = next(unpack for sign, unpack in PACKERS if file.data.startswith(sign))
        with unpack(io.BytesIO(file.data)) as stream:
            yield Member(file.name.rpartition(".")[0] or file.name, self._read(stream))

    def _take(self, path: str, stream: _Stream) -> Member | None:
        """A member; None for one that is no card file and does not speak of cards."""
        name = path.rpartition("/")[2]
        if not name.lower().endswith(OTHER_NAMES):
            return Member(name, self._read(stream))
        data = stream.read(max(0, min(self.looks, self.left)) + 1)
        self.looks -= len(data)
        if not SPEAKS_OF_CARDS.search(data):
            return None
        self.left -= len(data)
        self.members -= 1
        if min(self.left, self.looks, self.members) < 0:
            raise self._too_large()
        return Member(name, data)

    def _read(self, stream: _Stream) -> bytes:
        """A member to its end, or to that of what may be unpacked."""
        self.members -= 1
        pieces = []
        while piece := stream.read(PIECE):
            self.left -= len(piece)
            pieces.append(piece)
            if self.left < 0:
                break
        if self.left < 0 or self.members < 0:
            raise self._too_large()
        return b"".join(pieces)

    def _too_large(self) -> DirectoryError:
        return DirectoryError(TOO_LARGE, name=self.name, limit=self.limit // (1024 * 1024))


def _is_wanted(path: str) -> bool:
    """What may hold cards, and archives; Macs put a shadow of each file beside it, which holds no card."""
    folder, _slash, name = path.rpartition("/")
    return (
        name.lower().endswith((*CARD_NAMES, *ARCHIVE_NAMES, *OTHER_NAMES))
        and "__MACOSX" not in folder
        and name[:2] != "._"
    )

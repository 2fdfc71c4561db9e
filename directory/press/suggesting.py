"""Organizations and programmes that a release names in its text: offered, never created unasked.

A run of capitalised words, joined by words such as "of" and "and", that has an institution's word in
it. Conservative: what is missed can be typed, what is wrongly offered annoys.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from directory.press.text import Line
from directory.records import Suggestion

HEADS = (
    r"Ministry|Ministries|Department|Office|Bureau|Agency|Force|Commission|Commissariat|Embassy|Institute|Council|"
    r"Court|Authority|Police|Service|Federation|University|Mission|Secretariat|Minist[èe]re|Minist[ée]rio|Ministerio|"
    r"Commissariat|Ambassade|Embaixada|Embajada|Universidade|Universidad|Universit[ée]|Procuradoria|Provedor"
)
PROGRAMMES = r"Programme|Program|Project|Initiative|Projecto|Proyecto|Projet|Programa"
CONNECTORS = r"of|for|the|and|on|to|in|de|da|do|das|dos|du|des|la|le|les|del|et|e|y|pour|para|&"
WORD = r"[^\W\d_a-z][\w'’-]*"
RUN = re.compile(rf"{WORD}(?:(?: (?:{CONNECTORS}))* {WORD}|, {WORD}(?= (?:{WORD}|and|et|e|y)))*")
MINISTRY = re.compile(
    r"\b(?:Ministry|Department|Bureau|Minist[èe]re|Minist[ée]rio|Ministerio) (?:of|for|de|da|do|du|des)\b"
)
HEAD = re.compile(rf"\b(?:{HEADS})\b")
PROGRAMME = re.compile(rf"\b(?:{PROGRAMMES})\b")
TIME = re.compile(
    r"\s+(?:on|in|to|since|until)\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b.*"
    r"|\s+(?:on|in|to|since|until)\s+(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December)\b.*"
)
NAVIGATION = 12  # a line with fewer words and no full stop may be a page's menu


def find_suggestions(lines: Sequence[Line], taken: set[str]) -> Iterator[Suggestion]:
    """The organizations and programmes named in running text; `taken` are names that are contacts already."""
    text, starts = _join(lines)
    seen = {name.casefold() for name in taken}
    for match in RUN.finditer(text):
        for piece, offset in _pieces(match.group()):
            kind = "programme" if PROGRAMME.search(piece) else "organization" if HEAD.search(piece) else None
            if kind is None or len(piece.split()) < 2 or len(piece) > 120:
                continue
            name = _strip(piece)
            if len(name.split()) < 2 or name.casefold() in seen:
                continue
            seen.add(name.casefold())
            yield Suggestion(kind, name, _line_at(starts, match.start() + offset))


def _join(lines: Sequence[Line]) -> tuple[str, list[tuple[int, int]]]:
    """Running text, wrapped lines joined, with the line at which each piece begins; menus are left out."""
    parts: list[str] = []
    starts: list[tuple[int, int]] = []
    length = 0
    for paragraph in _paragraphs(lines):
        sentence = " ".join(line.text for line in paragraph)
        if len(sentence.split()) < NAVIGATION or "." not in sentence:
            continue
        for line in paragraph:
            starts.append((length, line.number))
            parts.append(line.text)
            length += len(line.text) + 1
        parts[-1] += " \n"
        length += 2
    return " ".join(parts), starts


def _paragraphs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines that run on: a line that ends short of 45 characters, or a blank one, ends a paragraph."""
    gathered: list[Line] = []
    for line in lines:
        if line.text:
            gathered.append(line)
        if gathered and (not line.text or len(line.text) < 45):
            yield gathered
            gathered = []
    if gathered:
        yield gathered


def _pieces(run: str) -> Iterator[tuple[str, int]]:
    """A run, cut at commas and "and" where another institution begins; a ministry keeps the commas of its own name."""
    begin = 0
    cuts = list(re.finditer(rf",?\s+(?:(?:and|et|e|y)\s+)?(?:the\s+)?(?=(?:{WORD}\s+){{0,3}}(?:{HEADS})\b)", run))
    for cut in cuts:
        left = run[begin : cut.start()]
        joins = re.search(r"\b(?:and|et|e|y)\b", cut.group())
        if "," in cut.group() or (joins and (HEAD.search(left) or "the" in cut.group())):
            yield from _without_commas(left, begin)
            begin = cut.end()
    yield from _without_commas(run[begin:], begin)


def _without_commas(piece: str, offset: int) -> Iterator[tuple[str, int]]:
    if MINISTRY.search(piece) or "," not in piece:
        yield piece, offset
        return
    position = offset
    for part in piece.split(","):
        yield part.strip(), position + len(part) - len(part.lstrip())
        position += len(part) + 1


def _strip(name: str) -> str:
    name = re.sub(rf"^(?:(?:{CONNECTORS}|The|A|In|For|And|\w+['’]s)\s+)+", "", name.strip(" ,."))
    return re.sub(rf"(?:\s+(?:{CONNECTORS}))+$", "", TIME.sub("", name)).strip(" ,.")


def _line_at(starts: list[tuple[int, int]], position: int) -> int:
    place = bisect_right(starts, position, key=lambda start: start[0])
    return starts[max(place - 1, 0)][1] if starts else 1

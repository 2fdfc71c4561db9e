"""The verbs that let contacts out. Each chooses people, passes the gate, and hands what is released to a writer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from directory import clock
from directory.answers import Answer
from directory.exporting.files import free_name, write_whole
from directory.exporting.leaving import Leaving, nothing_left
from directory.exporting.selection import select_ids
from directory.gate import log_export, release
from directory.office.values import read_day
from directory.references import find_list
from directory.released import Exclusion, Release
from directory.settings import load_settings
from directory.texts import QT_TRANSLATE_NOOP, Text
from models import Audience

WRITTEN = QT_TRANSLATE_NOOP("directory", "{count} written to {file}")
LEFT_OUT = QT_TRANSLATE_NOOP("directory", "Left out: {name}, {reason}")
LEFT_OUT_DETAIL = QT_TRANSLATE_NOOP("directory", "Left out of {name}: {detail}, {reason}")


def export_vcards(
    session: Session,
    query: str | None,
    mailing_list: str | None,
    ids: Sequence[str] | None,
    audience: str,
    output: Path | None,
    profile: str = "phone",
    as_of: str | None = None,
) -> Answer:
    """People as vCards of a profile: one file, or for Outlook one of each in a .zip or folder.

    A mailing list leaves with its people where the profile is the archive.
    """
    from directory.exporting.cards import save_cards, suffix_of, tell_losses

    day = read_day(as_of, "as-of") if as_of else None
    chosen = select_ids(session, query=query, mailing_list=mailing_list, ids=ids, day=day)
    if mailing_list is not None and profile == "full":
        chosen.append(find_list(session, mailing_list).id)  # the list itself, behind its people
    leaving = Leaving(session, chosen, Audience[audience.upper()], day=day, profile=profile)
    target = output or _default_name("contacts", suffix_of(profile, leaving.count_first(2)))
    save_cards(leaving, target, profile)
    answer = _answer_leaving(session, leaving, "export-vcards", target)
    losses = [{"name": loss.name, "what": str(loss.what)} for loss in leaving.losses]
    return Answer({**answer.data, "losses": losses}, answer.lines, tell_losses(leaving.losses))


def qr(session: Session, ids: Sequence[str], audience: str, output: Path | None) -> Answer:
    """The QR code of somebody that a phone reads as a contact; of several people in a .zip or folder."""
    from directory.exporting.cards import save_codes, tell_dropped

    made = _release(session, select_ids(session, ids=ids), audience, "qr")
    target = output or _default_name("qr", "png" if len(made.entries) == 1 else "zip")
    dropped = save_codes(made, target)
    answer = _answer(made, target)
    told = [{"name": loss.name, "what": str(loss.what)} for loss in dropped]
    return Answer({**answer.data, "dropped": told}, answer.lines, tell_dropped(dropped))


def export_list(
    session: Session,
    query: str | None,
    mailing_list: str | None,
    ids: Sequence[str] | None,
    audience: str,
    output: Path | None,
    style: str,
    as_of: str | None = None,
) -> Answer:
    """Recipients for an e-mail program, or as a table; printed where no file is named."""
    from directory.mailing.recipients import release_mailing

    day = read_day(as_of, "as-of") if as_of else None
    chosen = select_ids(session, query=query, mailing_list=mailing_list, ids=ids, day=day)
    made = release_mailing(session, chosen, Audience[audience.upper()], style, day=day)
    recipients, excluded = made.recipients, made.excluded
    if not recipients.addresses:
        raise nothing_left(audience, excluded)
    if output is None and recipients.text is not None:
        data = _data(len(recipients.addresses), excluded, None) | {"text": recipients.text}
        return Answer(data, (recipients.text,), _say_excluded(excluded))
    target = output or _default_name("mailing-list", style if style in ("csv", "xlsx") else "txt")
    content = recipients.data if recipients.data is not None else f"{recipients.text}\n".encode()
    write_whole(target, content)
    return _answer_with(len(recipients.addresses), excluded, target)


def export_csv(
    session: Session,
    query: str | None,
    mailing_list: str | None,
    ids: Sequence[str] | None,
    audience: str,
    output: Path | None,
    as_of: str | None = None,
) -> Answer:
    """People as a CSV table."""
    from directory.spreadsheets.writer import fill_csv

    day = read_day(as_of, "as-of") if as_of else None
    chosen = select_ids(session, query=query, mailing_list=mailing_list, ids=ids, day=day)
    leaving = Leaving(session, chosen, Audience[audience.upper()], day=day)
    target = output or _default_name("contacts", "csv")
    write_whole(target, lambda stream: fill_csv(stream, leaving))
    return _answer_leaving(session, leaving, "export-csv", target)


def export_xlsx(
    session: Session,
    query: str | None,
    mailing_list: str | None,
    ids: Sequence[str] | None,
    audience: str,
    output: Path | None,
    as_of: str | None = None,
) -> Answer:
    """People as an Excel file."""
    from directory.spreadsheets.writer import fill_xlsx

    day = read_day(as_of, "as-of") if as_of else None
    chosen = select_ids(session, query=query, mailing_list=mailing_list, ids=ids, day=day)
    leaving = Leaving(session, chosen, Audience[audience.upper()], day=day)
    target = output or _default_name("contacts", "xlsx")
    write_whole(target, lambda stream: fill_xlsx(stream, leaving))
    return _answer_leaving(session, leaving, "export-xlsx", target)


def make_sheet(
    session: Session,
    query: str | None,
    mailing_list: str | None,
    ids: Sequence[str] | None,
    audience: str,
    output: Path | None,
    title: str,
    paper: str,
    language: str | None,
    as_of: str | None = None,
) -> Answer:
    """A contact sheet as PDF."""
    from directory.sheets.drafts import read_letterhead
    from directory.sheets.layout import make_sheet_pdf

    day = read_day(as_of, "as-of") if as_of else None
    chosen = select_ids(session, query=query, mailing_list=mailing_list, ids=ids, day=day)
    made = _release(session, chosen, audience, "make-sheet", day)
    sheet = make_sheet_pdf(made, title, paper, language or load_settings().language, read_letterhead())
    target = output or _default_name("contact-sheet", "pdf")
    write_whole(target, sheet.data)
    answer = _answer(made, target)
    return Answer(
        {**answer.data, "warnings": [str(warning) for warning in sheet.warnings]}, answer.lines + tuple(sheet.warnings)
    )


def press_block(
    session: Session,
    query: str | None,
    mailing_list: str | None,
    ids: Sequence[str] | None,
    audience: str,
    output: Path | None,
    language: str | None,
    as_of: str | None = None,
) -> Answer:
    """The block "For more information, please contact:"; printed where no file is named."""
    from directory.press.writer import write_block

    day = read_day(as_of, "as-of") if as_of else None
    chosen = select_ids(session, query=query, mailing_list=mailing_list, ids=ids, day=day)
    made = _release(session, chosen, audience, "press-block", day)
    text = write_block(made.entries, language or load_settings().language)
    if output is None:
        data = _data(len(made.entries), made.excluded, None) | {"text": text}
        return Answer(data, (text,), _say_excluded(made.excluded))
    write_whole(output, f"{text}\n".encode())
    return _answer(made, output)


def release_block(
    session: Session, ids: Sequence[int], audience: str, language: str, command: str
) -> tuple[str, str, Release]:
    """The block as plain text and as HTML, for the clipboard or the printer, and what was released; logged.

    DirectoryError where nobody may leave.
    """
    from directory.press.writer import write_block, write_block_html

    made = _release(session, ids, audience, command)
    return write_block(made.entries, language), write_block_html(made.entries, language), made


def _release(session: Session, ids: Sequence[int], audience: str, command: str, day: date | None = None) -> Release:
    made = release(session, ids, Audience[audience.upper()], command, day=day)
    if not made.entries:
        raise nothing_left(audience, made.excluded)
    return made


def _default_name(stem: str, suffix: str) -> Path:
    return free_name(Path.cwd(), f"{stem}-{clock.today().isoformat()}.{suffix}")


def _answer(made: Release, target: Path) -> Answer:
    return _answer_with(len(made.entries), made.excluded, target)


def _answer_leaving(session: Session, leaving: Leaving, command: str, target: Path) -> Answer:
    """What was written, and noted in the log; the caller commits it."""
    log_export(session, command, leaving.audience, leaving.ids)
    return _answer_with(len(leaving.ids), leaving.excluded, target)


def _answer_with(count: int, excluded: Sequence[Exclusion], target: Path) -> Answer:
    line = Text(WRITTEN, {"count": count, "file": str(target)})
    return Answer(_data(count, excluded, target), (line, *_say_excluded(excluded)))


def _data(count: int, excluded: Sequence[Exclusion], target: Path | None) -> dict[str, Any]:
    return {
        "written": count,
        "excluded": [{"name": e.name, "detail": e.detail, "reason": str(e.reason)} for e in excluded],
        "file": str(target) if target else None,
    }


def _say_excluded(excluded: Sequence[Exclusion]) -> tuple[Text, ...]:
    return tuple(
        Text(
            LEFT_OUT_DETAIL if exclusion.detail else LEFT_OUT,
            {"name": exclusion.name, "detail": exclusion.detail, "reason": exclusion.reason},
        )
        for exclusion in excluded
    )

"""Who of some entries a mail goes to, and who is left out and why: what the window shows and the verb writes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from directory.dossier import Dossier
from directory.gate import release, weigh
from directory.mailing.writer import Recipients, write_recipients
from directory.released import Exclusion, Release, Released
from directory.texts import QT_TRANSLATE_NOOP, Text
from models import Audience

NO_ADDRESS = QT_TRANSLATE_NOOP("directory", "no e-mail address that may be used")
NO_MAIL = QT_TRANSLATE_NOOP("directory", "asked not to be e-mailed")
DIED = QT_TRANSLATE_NOOP("directory", "died on {day}")
SAME_ADDRESS = QT_TRANSLATE_NOOP("directory", "has the same address as another")


@dataclass(frozen=True, slots=True)
class Mailing:
    """Recipients in a style, and everybody who is not among them, by name."""

    release: Release
    recipients: Recipients
    excluded: tuple[Exclusion, ...]

    @property
    def reached(self) -> tuple[Released, ...]:
        """The entries that the mail goes to, in order."""
        out = {entry.id for entry in (*self.recipients.merged, *self.recipients.without_address)}
        return tuple(entry for entry in self.release.entries if entry.id not in out)


def weigh_mailing(
    session: Session,
    ids: Sequence[int],
    audience: Audience,
    style: str,
    batch: int | None = None,
    *,
    with_names: bool = True,
) -> Mailing:
    """What a mailing to these entries would be, to be looked at: nothing leaves and nothing is logged."""
    return _make(weigh(session, ids, audience, judge=judge_mail), style, batch, with_names)


def release_mailing(
    session: Session,
    ids: Sequence[int],
    audience: Audience,
    style: str,
    batch: int | None = None,
    *,
    with_names: bool = True,
    day: date | None = None,
) -> Mailing:
    """The same as it leaves, as of a day where one is named: logged, the caller commits."""
    made = release(session, ids, audience, "export-list", day=day, judge=judge_mail)
    return _make(made, style, batch, with_names)


def judge_mail(dossier: Dossier) -> Text | None:
    """Why somebody is not written to, whatever her addresses; None where she may be."""
    if dossier.entry.kind != "person":
        return None
    if dossier.row.died_on:
        return Text(DIED, {"day": dossier.row.died_on})
    return Text(NO_MAIL) if dossier.row.do_not_email else None


def _make(made: Release, style: str, batch: int | None, with_names: bool) -> Mailing:
    recipients = write_recipients(made.entries, style, batch, with_names=with_names)
    # a phone that is out of order is no matter of a mailing; an address may lack its @
    details = [detail for entry in recipients.without_address for detail in entry.details]
    details += [d for entry in recipients.without_address for work in entry.works for d in work.details]
    addresses = {detail.raw for detail in details if detail.kind == "email"}
    excluded = [e for e in made.excluded if e.detail is None or "@" in e.detail or e.detail in addresses]
    named = {e.entry_id for e in excluded}
    lacking = (entry for entry in recipients.without_address if entry.id not in named)
    excluded += [Exclusion(entry.name, None, Text(NO_ADDRESS), entry.id) for entry in lacking]
    excluded += [Exclusion(entry.name, None, Text(SAME_ADDRESS), entry.id) for entry in recipients.merged]
    return Mailing(made, recipients, tuple(excluded))

"""From when until when, in words: "March 2024 – now", "2021 – February 2024", "since 1 July 2026"."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QLocale

from directory.hours import DAYS
from directory.office.page_parts import Period
from ui.texts import imprecise_day


def period_in_words(period: Period) -> str:
    """Both ends; nothing where nothing is known of what holds now."""
    if period.state == "now" and not period.ends:
        if not period.begins:
            return ""
        return QCoreApplication.translate("periods", "{begin} – now").format(begin=imprecise_day(period.begins))
    if not period.begins:
        until = (
            QCoreApplication.translate("periods", "until {end} at the latest")
            if period.ends_at_latest
            else QCoreApplication.translate("periods", "until {end}")
        )
        return until.format(end=imprecise_day(period.ends)) if period.ends else ""
    if not period.ends:
        return QCoreApplication.translate("periods", "from {begin}").format(begin=imprecise_day(period.begins))
    return QCoreApplication.translate("periods", "{begin} – {end}").format(
        begin=imprecise_day(period.begins), end=imprecise_day(period.ends)
    )


def since_in_words(period: Period) -> str:
    """Where only the beginning matters: "since March 2024"; "until 31 December 2026" where an end is set."""
    if period.ends:
        return QCoreApplication.translate("periods", "until {end}").format(end=imprecise_day(period.ends))
    if not period.begins:
        return ""
    return QCoreApplication.translate("periods", "since {begin}").format(begin=imprecise_day(period.begins))


def hours_in_words(written: str) -> str:
    """Opening hours with the days as the user's language shortens them: "Mon–Fri 08:45–16:00"."""

    def day(found: re.Match[str]) -> str:
        return QLocale().dayName(DAYS.index(found[0]) + 1, QLocale.FormatType.ShortFormat)

    shown = re.sub("|".join(rf"\b{name}\b" for name in DAYS), day, written)
    closed = QCoreApplication.translate("periods", "closed")
    return re.sub(r"\b(?:off|closed)\b", closed, shown.replace("-", "–"))

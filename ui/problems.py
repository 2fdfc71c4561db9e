"""What is wrong with a phone or an e-mail address, in the user's language."""

from __future__ import annotations

from directory.search.rows import Contact
from ui.texts import sentence
from ui.words import language


def problem_sentence(contact: Contact) -> str:
    """The sentence for a contact's problem; empty where there is none."""
    if contact.problem_code is None:
        return ""
    values = dict(contact.problem_values)
    if contact.is_phone:
        from directory.phones import problem_text

        return sentence(problem_text(contact.problem_code, values, language()))
    from directory.emails import problem_text as email_problem_text

    return sentence(email_problem_text(contact.problem_code, values))

"""Something is wrong: a warning sign, the locked Today, and the way back."""

from __future__ import annotations

from heelrehab.commands.staging.album import Album
from heelrehab.commands.staging.faults import expect
from heelrehab.commands.staging.stage import Stage
from heelrehab.core.programme.plan import plan_from

SIGN = "urgent_signs_calf_swollen_warm"


def something_is_wrong(stage: Stage, album: Album) -> None:
    """Name a sign that should be seen the same day."""
    stage.hand.click("rail_warning")
    expect(stage.hand.sees("emergency_signsQuestion"), "the gravest signs should come first")
    album.take(stage.window, "wrong-emergency", "Something is wrong: the gravest signs first.")
    stage.hand.click("emergency_signs_none")
    stage.hand.click("redFlagsNext")
    stage.hand.click(SIGN)
    album.take(stage.window, "wrong-urgent", "Signs that should be seen the same day.")
    stage.hand.click("redFlagsNext")
    expect(stage.hand.sees("helpScreen"), "a sign should lead to what to do now")
    album.take(stage.window, "wrong-help", "What to do now, and why.")
    stage.hand.click("redFlagsNext")


def locked_and_cleared(stage: Stage, album: Album) -> None:
    """Find Today locked, say that one was seen, and find the session again."""
    expect(stage.hand.sees("lockCard"), "Today should be on hold after a sign")
    expect(not stage.hand.sees("startSession"), "no session should be offered while on hold")
    stage.hand.bring_into_view("lockCard")
    album.take(stage.window, "locked", "Today on hold after a warning sign.")
    stage.hand.click("lockCardFirst")
    expect(not stage.hand.sees("lockCard"), "being seen should end the hold")
    lock = plan_from(stage.history, stage.shell.catalogue).lock
    expect(lock is None, "being seen should unlock the plan")
    album.take(stage.window, "cleared", "Seen by someone: the plan goes on.")

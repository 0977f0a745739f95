"""The long ways to screens that one seldom comes to by touching whatever there is.

A step is the name of a button, or two words: ``any`` and how the name begins, ``enter`` and the
pad, ``key`` and the key, ``exercise`` and the seconds, ``hold`` and the corner. Each way begins at
the first screen.
"""

from __future__ import annotations

GUEST = ("attractBegin", "beginGuest")
PATIENT = ("attractCode", "enter signInCode", "enter signInPin", "rail_today")
PERSON = ("hold corner", "enter passcode", "rail_people", "any patient_")
SIGNS = ("emergency_signs_none", "urgent_signs_none", "clinician_signs_none")
_WHERE = ("location_mid", "side_left", "finderNext", "onset_gradual_over_12_weeks", "finderNext")
FOUND = (
    *(step for sign in SIGNS for step in (sign, "finderNext")),
    *("age_18_64", "finderNext", *_WHERE, "key 5", "finderNext"),
    *("stiffness_10_to_30", "finderNext", "raises_1_to_9", "finderNext", "goal_daily_life"),
    *("finderNext", "kit_step", "kit_band", "minutes_20", "twice_a_day_no", "finderNext"),
)
WAYS = (
    (*GUEST, "restCardFirst", *FOUND),
    (*GUEST, "rail_warning", *(step for sign in SIGNS for step in (sign, "redFlagsNext"))),
    (
        *(*GUEST, "startSession", "sessionBegin", "exercise 150", "key Escape", "endHere"),
        *("sessionDone", "visitFinish"),
    ),
    PATIENT,
    (*PATIENT, "startSession", "sessionBegin", "exercise 150", "key Escape", "endHere"),
    (*PERSON, "want_prescribe", "prescribingTabs_shelf", "any choose_", "prescribingTabs_list"),
    (*PERSON, "want_prescribe", "prescribingSave"),
    (*PERSON, "wantPlan"),
)

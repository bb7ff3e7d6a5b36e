"""Which rows of the audit log a client is told of, in which words: who saw my record, and who changed it. Pure."""

from enum import StrEnum

from server.core.audit.events import AuditEvent


class About(StrEnum):
    """What somebody did, as a client understands it."""

    APPOINTMENT_CHANGED = "appointment_changed"
    CHECKLIST = "checklist"
    CONSENT_WRITTEN = "consent_written"
    CONTACT_READ = "contact_read"
    COPIED = "copied"
    NOTE_READ = "note_read"
    NOTE_WRITTEN = "note_written"
    PEOPLE_CHANGED = "people_changed"
    RECORD_CHANGED = "record_changed"
    RECORD_READ = "record_read"
    RULE_CHANGED = "rule_changed"
    TRACES_READ = "traces_read"


_EVENTS = {
    About.APPOINTMENT_CHANGED: (
        AuditEvent.SCHEDULING_APPOINTMENT_BOOKED,
        AuditEvent.SCHEDULING_APPOINTMENT_CANCELLED,
        AuditEvent.SCHEDULING_APPOINTMENT_CHANGED,
        AuditEvent.SCHEDULING_APPOINTMENT_MISSED,
        AuditEvent.SCHEDULING_APPOINTMENT_RESCHEDULED,
    ),
    About.CHECKLIST: (AuditEvent.SIGNALING_CHECKLIST_ANSWERED, AuditEvent.SIGNALING_CHECKLIST_READ),
    About.CONSENT_WRITTEN: (AuditEvent.PEOPLE_CONSENT_GIVEN, AuditEvent.PEOPLE_CONSENT_WITHDRAWN),
    About.CONTACT_READ: (AuditEvent.PEOPLE_CONTACT_PRINTED, AuditEvent.PEOPLE_CONTACT_READ),
    About.COPIED: (AuditEvent.PEOPLE_COPY_TAKEN,),
    About.NOTE_READ: (AuditEvent.CASEWORK_NOTE_READ,),
    About.NOTE_WRITTEN: (
        AuditEvent.CASEWORK_NOTE_AMENDED,
        AuditEvent.CASEWORK_NOTE_SAVED,
        AuditEvent.CASEWORK_NOTE_SIGNED,
    ),
    About.PEOPLE_CHANGED: (
        AuditEvent.PEOPLE_EMERGENCY_CONTACT_ADDED,
        AuditEvent.PEOPLE_EMERGENCY_CONTACT_REMOVED,
        AuditEvent.PEOPLE_GUARDIAN_ADDED,
        AuditEvent.PEOPLE_GUARDIAN_ENDED,
        AuditEvent.PEOPLE_HOUSEHOLD_LEFT,
        AuditEvent.PEOPLE_HOUSEHOLD_LINKED,
    ),
    About.RECORD_CHANGED: (AuditEvent.PEOPLE_CLIENT_ADDED, AuditEvent.PEOPLE_CLIENT_CHANGED),
    About.RECORD_READ: (AuditEvent.PEOPLE_CLIENT_READ,),
    About.RULE_CHANGED: (AuditEvent.PEOPLE_CONTACT_RULE_CHANGED,),
    About.TRACES_READ: (AuditEvent.PEOPLE_CLIENT_TRACED,),
}

ABOUT: dict[str, About] = {event.value: about for about, events in _EVENTS.items() for event in events}
"""What each event of the audit log is called."""

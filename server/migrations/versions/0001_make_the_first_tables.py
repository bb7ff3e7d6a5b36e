"""Make the first tables"""

from alembic import op
import sqlalchemy as sa

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "agency",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("exit_address", sa.String(500), nullable=False),
        sa.Column("default_language", sa.String(2), nullable=False),
        sa.CheckConstraint("id = '00000000000000000000000000000001'", name=op.f("ck_agency_only_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agency")),
    )
    op.create_table(
        "audit_batch",
        sa.Column("id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("row_count", sa.Integer(), nullable=False),
        sa.Column("rows_digest", sa.LargeBinary(32), nullable=False),
        sa.Column("previous_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("hash", sa.LargeBinary(32), nullable=False),
        sa.Column("signature", sa.LargeBinary(64), nullable=False),
        sa.Column("sealed_at", MOMENT, nullable=False),
        sa.CheckConstraint("row_count > 0", name=op.f("ck_audit_batch_row_count")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_batch")),
    )
    op.create_table(
        "code_failure",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("address_hash", sa.String(64), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_code_failure")),
    )
    op.create_index(op.f("ix_code_failure_at"), "code_failure", ["at"])
    op.create_table(
        "outbox",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("dedup_key", sa.String(128), nullable=False),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("last_error", sa.String(64)),
        sa.Column("finished_at", MOMENT),
        sa.CheckConstraint(
            "state IN ('pending', 'sent', 'no_channel', 'obsolete', 'parked')", name=op.f("ck_outbox_state")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("dedup_key", name=op.f("uq_outbox_dedup_key")),
    )
    op.create_index(op.f("ix_outbox_state_due_at"), "outbox", ["state", "due_at"])
    op.create_table(
        "staff",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("email_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("email_index", sa.String(64), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("role", sa.String(20), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("password_hash", sa.String(200)),
        sa.Column("totp_secret_sealed", sa.LargeBinary()),
        sa.Column("totp_last_step", sa.Integer()),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.CheckConstraint(
            "role IN ('administrator', 'coordinator', 'supervisor', 'worker')", name=op.f("ck_staff_role")
        ),
        sa.CheckConstraint(
            "state <> 'active' OR (password_hash IS NOT NULL AND totp_secret_sealed IS NOT NULL)",
            name=op.f("ck_staff_active_has_factors"),
        ),
        sa.CheckConstraint("state IN ('invited', 'active', 'deactivated')", name=op.f("ck_staff_state")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
        sa.UniqueConstraint("email_index", name=op.f("uq_staff_email_index")),
    )
    op.create_table(
        "ticket",
        sa.Column("token_hash", sa.String(64), nullable=False),
        sa.Column("holder_kind", sa.String(10), nullable=False),
        sa.Column("holder_id", sa.String(32), nullable=False),
        sa.Column("purpose", sa.String(10), nullable=False),
        sa.Column("appointment_id", sa.String(32)),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("spent_at", MOMENT),
        sa.CheckConstraint(
            "(purpose = 'seat') = (appointment_id IS NOT NULL)", name=op.f("ck_ticket_seat_has_appointment")
        ),
        sa.CheckConstraint("holder_kind IN ('staff', 'client')", name=op.f("ck_ticket_holder_kind")),
        sa.CheckConstraint("purpose IN ('seat', 'desk')", name=op.f("ck_ticket_purpose")),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_ticket")),
    )
    op.create_index(op.f("ix_ticket_expires_at"), "ticket", ["expires_at"])
    op.create_table(
        "audit_row",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("actor_kind", sa.String(16), nullable=False),
        sa.Column("actor_id", sa.String(32), nullable=False),
        sa.Column("role", sa.String(16)),
        sa.Column("event", sa.String(64), nullable=False),
        sa.Column("subject", sa.String(64), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("batch_id", NUMBER),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["audit_batch.id"], name=op.f("fk_audit_row_batch_id_audit_batch")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_row")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_audit_row_batch_id_id"), "audit_row", ["batch_id", "id"])
    op.create_index(op.f("ix_audit_row_subject"), "audit_row", ["subject"])
    op.create_table(
        "invitation",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("token_hash", sa.String(64), nullable=False),
        sa.Column("token_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("staff_id", sa.String(32), nullable=False),
        sa.Column("purpose", sa.String(20), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("used_at", MOMENT),
        sa.Column("totp_secret_sealed", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("purpose IN ('invite', 'totp_reset')", name=op.f("ck_invitation_purpose")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_invitation_staff_id_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitation")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_invitation_token_hash")),
    )
    op.create_index(op.f("ix_invitation_staff_id"), "invitation", ["staff_id"])
    op.create_table(
        "office",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("agency_id", sa.String(32), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("country", sa.String(2), nullable=False),
        sa.Column("time_zone", sa.String(64), nullable=False),
        sa.Column("opening", sa.JSON(), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("emergency_numbers", sa.JSON(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["agency_id"], ["agency.id"], name=op.f("fk_office_agency_id_agency")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office")),
    )
    op.create_table(
        "sign_in_challenge",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("token_hash", sa.String(64), nullable=False),
        sa.Column("staff_id", sa.String(32), nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("spent_at", MOMENT),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_sign_in_challenge_staff_id_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sign_in_challenge")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_sign_in_challenge_token_hash")),
    )
    op.create_index(op.f("ix_sign_in_challenge_expires_at"), "sign_in_challenge", ["expires_at"])
    op.create_table(
        "staff_profile",
        sa.Column("staff_id", sa.String(32), nullable=False),
        sa.Column("supervisor_id", sa.String(32)),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_staff_profile_staff_id_staff")),
        sa.ForeignKeyConstraint(
            ["supervisor_id"], ["staff.id"], name=op.f("fk_staff_profile_supervisor_id_staff")
        ),
        sa.PrimaryKeyConstraint("staff_id", name=op.f("pk_staff_profile")),
    )
    op.create_index(op.f("ix_staff_profile_supervisor_id"), "staff_profile", ["supervisor_id"])
    op.create_table(
        "staff_session",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("token_hash", sa.String(64), nullable=False),
        sa.Column("staff_id", sa.String(32), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("last_seen_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("revoked_at", MOMENT),
        sa.Column("user_agent_family", sa.String(60), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_staff_session_staff_id_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_session")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_staff_session_token_hash")),
    )
    op.create_index(op.f("ix_staff_session_staff_id"), "staff_session", ["staff_id"])
    op.create_table(
        "client",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("office_id", sa.String(32), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("search_key", sa.String(400), nullable=False),
        sa.Column("is_pseudonym", sa.Boolean(), nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("worker_id", sa.String(32)),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("phone_sealed", sa.LargeBinary()),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_client_office_id_office")),
        sa.ForeignKeyConstraint(["worker_id"], ["staff.id"], name=op.f("fk_client_worker_id_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client")),
    )
    op.create_index(op.f("ix_client_office_id_search_key"), "client", ["office_id", "search_key"])
    op.create_index(op.f("ix_client_worker_id"), "client", ["worker_id"])
    op.create_table(
        "holiday",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("office_id", sa.String(32), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_holiday_office_id_office")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_holiday")),
        sa.UniqueConstraint("office_id", "day", name=op.f("uq_holiday_office_id_day")),
    )
    op.create_table(
        "staff_office",
        sa.Column("staff_id", sa.String(32), nullable=False),
        sa.Column("office_id", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_staff_office_office_id_office")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_staff_office_staff_id_staff")),
        sa.PrimaryKeyConstraint("staff_id", "office_id", name=op.f("pk_staff_office")),
    )
    op.create_index(op.f("ix_staff_office_office_id"), "staff_office", ["office_id"])
    op.create_table(
        "substitution",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("office_id", sa.String(32), nullable=False),
        sa.Column("worker_id", sa.String(32), nullable=False),
        sa.Column("substitute_id", sa.String(32), nullable=False),
        sa.Column("from_day", sa.Date(), nullable=False),
        sa.Column("until_day", sa.Date(), nullable=False),
        sa.Column("starts_at", MOMENT, nullable=False),
        sa.Column("ends_at", MOMENT, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.CheckConstraint("until_day >= from_day", name=op.f("ck_substitution_days_in_order")),
        sa.CheckConstraint("worker_id <> substitute_id", name=op.f("ck_substitution_two_people")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_substitution_office_id_office")),
        sa.ForeignKeyConstraint(
            ["substitute_id"], ["staff.id"], name=op.f("fk_substitution_substitute_id_staff")
        ),
        sa.ForeignKeyConstraint(["worker_id"], ["staff.id"], name=op.f("fk_substitution_worker_id_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_substitution")),
    )
    op.create_index(op.f("ix_substitution_office_id"), "substitution", ["office_id"])
    op.create_index(
        op.f("ix_substitution_substitute_id_starts_at"), "substitution", ["substitute_id", "starts_at"]
    )
    op.create_index(op.f("ix_substitution_worker_id"), "substitution", ["worker_id"])
    op.create_table(
        "appointment",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("office_id", sa.String(32), nullable=False),
        sa.Column("client_id", sa.String(32), nullable=False),
        sa.Column("worker_id", sa.String(32), nullable=False),
        sa.Column(
            "form",
            sa.Enum("audio", "video", name="form", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column(
            "state",
            sa.Enum(
                "requested",
                "confirmed",
                "waiting",
                "in_session",
                "completed",
                "missed_by_client",
                "cancelled_by_client",
                "cancelled_by_agency",
                "not_held_technical",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("starts_at", MOMENT, nullable=False),
        sa.Column("ends_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.String(32), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("started_at", MOMENT),
        sa.Column("ended_at", MOMENT),
        sa.Column("closing_reason", sa.String(32)),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.CheckConstraint("ends_at > starts_at", name=op.f("ck_appointment_end_after_start")),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_appointment_client_id_client")),
        sa.ForeignKeyConstraint(["created_by"], ["staff.id"], name=op.f("fk_appointment_created_by_staff")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_appointment_office_id_office")),
        sa.ForeignKeyConstraint(["worker_id"], ["staff.id"], name=op.f("fk_appointment_worker_id_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointment")),
    )
    op.create_index(op.f("ix_appointment_client_id_starts_at"), "appointment", ["client_id", "starts_at"])
    op.create_index(op.f("ix_appointment_office_id_starts_at"), "appointment", ["office_id", "starts_at"])
    op.create_index(op.f("ix_appointment_worker_id_starts_at"), "appointment", ["worker_id", "starts_at"])
    op.create_table(
        "appointment_event",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("appointment_id", sa.String(32), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("actor_kind", sa.String(16), nullable=False),
        sa.Column("actor_id", sa.String(32), nullable=False),
        sa.Column("detail", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointment.id"],
            name=op.f("fk_appointment_event_appointment_id_appointment"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointment_event")),
    )
    op.create_index(
        op.f("ix_appointment_event_appointment_id_at"), "appointment_event", ["appointment_id", "at"]
    )
    op.create_table(
        "checklist_answer",
        sa.Column("appointment_id", sa.String(32), nullable=False),
        sa.Column("item", sa.String(32), nullable=False),
        sa.Column("answer_sealed", sa.LargeBinary()),
        sa.Column("waived_reason_sealed", sa.LargeBinary()),
        sa.Column("by_staff_id", sa.String(32), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.CheckConstraint(
            "(answer_sealed IS NULL) <> (waived_reason_sealed IS NULL)",
            name=op.f("ck_checklist_answer_one_of_two"),
        ),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointment.id"],
            name=op.f("fk_checklist_answer_appointment_id_appointment"),
        ),
        sa.ForeignKeyConstraint(
            ["by_staff_id"], ["staff.id"], name=op.f("fk_checklist_answer_by_staff_id_staff")
        ),
        sa.PrimaryKeyConstraint("appointment_id", "item", name=op.f("pk_checklist_answer")),
    )
    op.create_table(
        "claim",
        sa.Column("party_id", sa.String(32), nullable=False),
        sa.Column("quantum", sa.Integer(), nullable=False),
        sa.Column("appointment_id", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name=op.f("fk_claim_appointment_id_appointment")
        ),
        sa.PrimaryKeyConstraint("party_id", "quantum", name=op.f("pk_claim")),
    )
    op.create_index(op.f("ix_claim_appointment_id"), "claim", ["appointment_id"])
    op.create_table(
        "join_link",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("appointment_id", sa.String(32), nullable=False),
        sa.Column("person", sa.String(20), nullable=False),
        sa.Column("token_hash", sa.String(64), nullable=False),
        sa.Column("token_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("code_index", sa.String(64)),
        sa.Column("code_sealed", sa.LargeBinary()),
        sa.Column("code_from", MOMENT, nullable=False),
        sa.Column("code_until", MOMENT, nullable=False),
        sa.Column("closes_at", MOMENT, nullable=False),
        sa.Column("closed_at", MOMENT),
        sa.Column("opened_at", MOMENT),
        sa.CheckConstraint("person = 'client'", name=op.f("ck_join_link_person")),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name=op.f("fk_join_link_appointment_id_appointment")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_join_link")),
        sa.UniqueConstraint("appointment_id", "person", name=op.f("uq_join_link_appointment_id_person")),
        sa.UniqueConstraint("code_index", name=op.f("uq_join_link_code_index")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_join_link_token_hash")),
    )
    op.create_index(op.f("ix_join_link_code_until"), "join_link", ["code_until"])
    op.create_table(
        "note",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("appointment_id", sa.String(32), nullable=False),
        sa.Column("author_id", sa.String(32), nullable=False),
        sa.Column("body_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.Column("signed_at", MOMENT),
        sa.Column("signed_by", sa.String(32)),
        sa.CheckConstraint(
            "(signed_at IS NULL) = (signed_by IS NULL)", name=op.f("ck_note_signed_by_somebody")
        ),
        sa.CheckConstraint("revision > 0", name=op.f("ck_note_revision_counts")),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name=op.f("fk_note_appointment_id_appointment")
        ),
        sa.ForeignKeyConstraint(["author_id"], ["staff.id"], name=op.f("fk_note_author_id_staff")),
        sa.ForeignKeyConstraint(["signed_by"], ["staff.id"], name=op.f("fk_note_signed_by_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note")),
        sa.UniqueConstraint("appointment_id", name=op.f("uq_note_appointment_id")),
    )
    op.create_table(
        "session_event",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("appointment_id", sa.String(32), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("by_kind", sa.String(16), nullable=False),
        sa.Column("by_id", sa.String(32), nullable=False),
        sa.Column("detail", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name=op.f("fk_session_event_appointment_id_appointment")
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_session_event")),
    )
    op.create_index(op.f("ix_session_event_appointment_id_at"), "session_event", ["appointment_id", "at"])
    op.create_table(
        "client_session",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("token_hash", sa.String(64), nullable=False),
        sa.Column("join_link_id", sa.String(32), nullable=False),
        sa.Column("appointment_id", sa.String(32), nullable=False),
        sa.Column("via", sa.String(10), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("ended_at", MOMENT),
        sa.CheckConstraint("via IN ('link', 'code')", name=op.f("ck_client_session_via")),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name=op.f("fk_client_session_appointment_id_appointment")
        ),
        sa.ForeignKeyConstraint(
            ["join_link_id"], ["join_link.id"], name=op.f("fk_client_session_join_link_id_join_link")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client_session")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_client_session_token_hash")),
    )
    op.create_index(op.f("ix_client_session_join_link_id"), "client_session", ["join_link_id"])
    op.create_table(
        "note_amendment",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("note_id", sa.String(32), nullable=False),
        sa.Column("body_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("by_staff_id", sa.String(32), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["by_staff_id"], ["staff.id"], name=op.f("fk_note_amendment_by_staff_id_staff")
        ),
        sa.ForeignKeyConstraint(["note_id"], ["note.id"], name=op.f("fk_note_amendment_note_id_note")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note_amendment")),
    )
    op.create_index(op.f("ix_note_amendment_note_id_at"), "note_amendment", ["note_id", "at"])
    op.create_table(
        "participant",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("appointment_id", sa.String(32), nullable=False),
        sa.Column("person_key", sa.String(40), nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("staff_id", sa.String(32)),
        sa.Column("client_session_id", sa.String(32)),
        sa.Column("identity_checked", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("incarnation", sa.String(50), nullable=False),
        sa.Column("waiting_since", MOMENT, nullable=False),
        sa.Column("admitted_at", MOMENT),
        sa.Column("left_at", MOMENT),
        sa.Column("left_how", sa.String(16)),
        sa.Column("absent_since", MOMENT),
        sa.CheckConstraint(
            "(state = 'admitted') <= (admitted_at IS NOT NULL)", name=op.f("ck_participant_admitted_at")
        ),
        sa.CheckConstraint("role IN ('worker', 'client')", name=op.f("ck_participant_role")),
        sa.CheckConstraint(
            "state IN ('waiting', 'admitted', 'refused', 'left')", name=op.f("ck_participant_state")
        ),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name=op.f("fk_participant_appointment_id_appointment")
        ),
        sa.ForeignKeyConstraint(
            ["client_session_id"],
            ["client_session.id"],
            name=op.f("fk_participant_client_session_id_client_session"),
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_participant_staff_id_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_participant")),
        sa.UniqueConstraint(
            "appointment_id", "person_key", name=op.f("uq_participant_appointment_id_person_key")
        ),
    )
    op.create_index(
        "uq_participant_inside",
        "participant",
        ["appointment_id", "role"],
        unique=True,
        sqlite_where=sa.text("state = 'admitted'"),
        postgresql_where=sa.text("state = 'admitted'"),
    )
    op.create_table(
        "data_key",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("purpose", sa.String(8), nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("purpose IN ('seal', 'index')", name="ck_data_key_purpose"),
        sa.PrimaryKeyConstraint("id", name="pk_data_key"),
    )
    protect_audit_log()


def protect_audit_log() -> None:
    """Refuse every change of the audit log but the one-time entry of a row into a batch."""
    statements = POSTGRESQL if op.get_bind().dialect.name == "postgresql" else SQLITE
    for statement in statements:
        op.execute(statement)


SQLITE = (
    # REPLACE deletes without the delete trigger, so a known id is refused here.
    """
    CREATE TRIGGER audit_row_insert BEFORE INSERT ON audit_row
    WHEN NEW.batch_id IS NOT NULL OR EXISTS (SELECT 1 FROM audit_row WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END
    """,
    """
    CREATE TRIGGER audit_row_update BEFORE UPDATE ON audit_row
    WHEN OLD.batch_id IS NOT NULL OR NEW.batch_id IS NULL
      OR (NEW.id, NEW.at, NEW.actor_kind, NEW.actor_id, NEW.role, NEW.event, NEW.subject, NEW.detail)
         IS NOT (OLD.id, OLD.at, OLD.actor_kind, OLD.actor_id, OLD.role, OLD.event, OLD.subject, OLD.detail)
    BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END
    """,
    """
    CREATE TRIGGER audit_row_delete BEFORE DELETE ON audit_row
    BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END
    """,
    """
    CREATE TRIGGER audit_batch_insert BEFORE INSERT ON audit_batch
    WHEN EXISTS (SELECT 1 FROM audit_batch WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END
    """,
    """
    CREATE TRIGGER audit_batch_update BEFORE UPDATE ON audit_batch
    BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END
    """,
    """
    CREATE TRIGGER audit_batch_delete BEFORE DELETE ON audit_batch
    BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END
    """,
)

POSTGRESQL = (
    """
    CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        RAISE EXCEPTION 'the audit log only grows' USING ERRCODE = 'integrity_constraint_violation';
    END $$
    """,
    """
    CREATE TRIGGER audit_row_insert BEFORE INSERT ON audit_row FOR EACH ROW
    WHEN (NEW.batch_id IS NOT NULL) EXECUTE FUNCTION audit_refuse()
    """,
    """
    CREATE TRIGGER audit_row_update BEFORE UPDATE ON audit_row FOR EACH ROW
    WHEN (OLD.batch_id IS NOT NULL OR NEW.batch_id IS NULL
          OR to_jsonb(NEW) - 'batch_id' IS DISTINCT FROM to_jsonb(OLD) - 'batch_id')
    EXECUTE FUNCTION audit_refuse()
    """,
    "CREATE TRIGGER audit_row_delete BEFORE DELETE ON audit_row FOR EACH ROW EXECUTE FUNCTION audit_refuse()",
    "CREATE TRIGGER audit_row_truncate BEFORE TRUNCATE ON audit_row EXECUTE FUNCTION audit_refuse()",
    "CREATE TRIGGER audit_batch_update BEFORE UPDATE ON audit_batch FOR EACH ROW EXECUTE FUNCTION audit_refuse()",
    "CREATE TRIGGER audit_batch_delete BEFORE DELETE ON audit_batch FOR EACH ROW EXECUTE FUNCTION audit_refuse()",
    "CREATE TRIGGER audit_batch_truncate BEFORE TRUNCATE ON audit_batch EXECUTE FUNCTION audit_refuse()",
)

// Written by tools/api.ts from the server’s OpenAPI document. Do not edit.
export interface paths {
    "/api/v1/account/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return whether the asker's calendar can be subscribed to. */
        get: operations["read_calendar_feed"];
        /** Make a new address for the asker's calendar; the one before opens nothing any more. */
        put: operations["open_calendar_feed"];
        post?: never;
        /** Withdraw the address of the asker's calendar. */
        delete: operations["close_calendar_feed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return the agency's settings. */
        get: operations["read_agency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the agency's settings. */
        patch: operations["change_agency"];
        trace?: never;
    };
    "/api/v1/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return what coordinators and administrators must know now. */
        get: operations["list_alerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return the appointments that begin in a span of up to 31 days. */
        get: operations["list_appointments"];
        put?: never;
        /** Make an appointment and its join link. Refused as a whole if worker or client have something else then. */
        post: operations["book_appointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move, reassign or cancel many appointments; each that is refused stays as it was. */
        post: operations["decide_many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{appointment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return one appointment. */
        get: operations["read_appointment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{appointment_id}/call-card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return what must be known before the client is called, and the number. The reading is recorded. */
        get: operations["read_call_card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{appointment_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel an appointment and close its link. */
        post: operations["cancel_appointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{appointment_id}/checklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return the start checklist with its answers. */
        get: operations["read_checklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{appointment_id}/checklist/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answer one item, or waive it with a reason. */
        put: operations["settle_checklist_item"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{appointment_id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm what a client asked for. */
        post: operations["confirm_appointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{appointment_id}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let an appointment go on in another form; it stays the same appointment. */
        post: operations["change_form"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{appointment_id}/form-choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep why another form than the recommended one was chosen. */
        post: operations["keep_form_choice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{appointment_id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return the client's link and code. Whoever has them can take the client's seat, so the reading is recorded. */
        get: operations["read_invitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{appointment_id}/missed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that an appointment did not take place, and why. */
        post: operations["miss_appointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{appointment_id}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return the note of an appointment. The reading is recorded. */
        get: operations["read_note"];
        /** Store the note over the revision that the page last knew; refused if somebody saved in between. */
        put: operations["save_note"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{appointment_id}/note/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add to a signed note, visibly. */
        post: operations["amend_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{appointment_id}/note/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign the note as the worker has it before their eyes. */
        post: operations["sign_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{appointment_id}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return what the client was told of an appointment, what waits, and what did not go and why. */
        get: operations["list_notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{appointment_id}/notices/{notice_id}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a notice once more. The contact rule is asked again. */
        post: operations["send_notice_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{appointment_id}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return where an appointment is held. It may be somebody's home, so the reading is recorded. */
        get: operations["read_place"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{appointment_id}/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move an appointment to another time; the link stays the same. */
        post: operations["reschedule_appointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{appointment_id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return what happened in an appointment, in order, with times and who. */
        get: operations["read_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{appointment_id}/visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that somebody arrived, that it began, that it ended, where it is not held on a page. */
        post: operations["take_visit_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appointments/{appointment_id}/worker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an appointment to another worker of the office. Only a coordinator does. */
        post: operations["reassign_appointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return today at an office's front desk. */
        get: operations["read_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/board/downtime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return a day's appointments with numbers and contact rules, to be printed. For each client it is recorded. */
        get: operations["read_downtime_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make clients of a file's good rows: all of them or none. The same rows again make nobody. */
        post: operations["import_clients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-imports/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what would become of a file of clients. Nothing is made; it is recorded that names were looked up. */
        post: operations["check_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/client-imports/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return the headings that a file of clients may have, in a language. */
        get: operations["read_import_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return the clients whom the asker may see, by name. */
        get: operations["list_clients"];
        put?: never;
        /** Add a client to one of the asker's offices. A worker's new client is their own. */
        post: operations["add_client"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/doubles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return who of an office may be the same person: the same number, or the same name and year; a person decides. */
        post: operations["find_doubles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return a client's record. The reading is recorded. */
        get: operations["read_client"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a client's record. Only a coordinator gives a client to another worker. */
        patch: operations["change_client"];
        trace?: never;
    };
    "/api/v1/clients/{client_id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down that a consent was given or withdrawn. Nothing that was written is ever changed. */
        post: operations["record_consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}/contact-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write down how a client wants to be reached. What goes out by itself obeys at once. */
        put: operations["set_contact_rule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return a copy of what is kept about a client, to hand it over to them. It is recorded that it was taken. */
        get: operations["read_client_copy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}/emergency-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name somebody to call when the client is in danger. */
        post: operations["add_emergency_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}/emergency-contacts/{contact_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an emergency contact away. */
        delete: operations["remove_emergency_contact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Say what erasing a client would take, what stays, and what stands in its way. The reading is recorded. */
        get: operations["preview_erasure"];
        put?: never;
        /** Erase a client from every table. It cannot be undone. */
        post: operations["erase_client"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}/guardians": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let somebody act for the client, in what they may and until when. */
        post: operations["add_guardian"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}/guardians/{guardian_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End at once that somebody acts for the client. It stays in the record. */
        delete: operations["end_guardian"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}/household": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put two clients, both the asker's to see, into one household. Each record stays its own. */
        post: operations["link_household"];
        /** Take a client out of their household. */
        delete: operations["leave_household"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}/legal-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep everything of a client until the hold is lifted. */
        put: operations["set_legal_hold"];
        post?: never;
        /** Let a client be erased again. */
        delete: operations["lift_legal_hold"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}/personal-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return the client's link to their own page. Whoever has it is the client there, so the reading is recorded. */
        get: operations["read_link"];
        put?: never;
        /** Make the client's link, or a new one in place of the old, which leads nowhere from then on. */
        post: operations["make_link"];
        /** Let the client's link lead nowhere. */
        delete: operations["revoke_link"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what is known of a client beside their name. */
        patch: operations["change_profile"];
        trace?: never;
    };
    "/api/v1/clients/{client_id}/readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return who of the staff saw or changed a client's record: what the client may ask for. The asking is recorded. */
        get: operations["list_readers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{client_id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return everything that a client's record holds, beside the notes. The reading is recorded. */
        get: operations["read_record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return the interpreters and others of the asker's offices. */
        get: operations["list_companions"];
        put?: never;
        /** Add an interpreter, a partner's specialist or a volunteer. */
        post: operations["add_companion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/companions/{companion_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change somebody who can be booked, or book them no more. */
        patch: operations["change_companion"];
        trace?: never;
    };
    "/api/v1/consent-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return what is read to clients before they agree, in a language: the texts in force, or those of a version. */
        get: operations["list_consent_texts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/danger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return the open alerts that are the asker's business: no names and no numbers. */
        get: operations["list_danger_alerts"];
        put?: never;
        /** Ask for a call at once: rings on the screen of whoever is on duty. */
        post: operations["call_me_now"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/danger/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether somebody has taken the alert that this page raised. */
        post: operations["read_danger_status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/danger/{alert_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return an alert with whom to call. The reading is recorded. */
        get: operations["read_danger_alert"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/danger/{alert_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how an alert ended. */
        post: operations["close_danger_alert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/danger/{alert_id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an alert: it stops ringing everywhere, and whoever asked sees that somebody comes. */
        post: operations["take_danger_alert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/absence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return the appointments of a worker who is away, with a proposal for each. */
        get: operations["read_absence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/form-choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return which form fits a client's situation, with the reasons. A person chooses. */
        post: operations["choose_form"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/news": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return what clients did to the appointments on the asker's desk since they last looked. */
        get: operations["list_news"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/news/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say up to when the news were read. */
        post: operations["mark_news_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return a day at the asker's desk, who waits now, and the notes that are not signed yet. */
        get: operations["read_desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk/week": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return a week of the calendar, in the time of the asker's own office. */
        get: operations["read_week"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exceptions/{exception_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an exception back. */
        delete: operations["remove_exception"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return how the installation is, what is worst first. */
        get: operations["read_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set password and second factor, or the second factor alone. */
        post: operations["accept_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return what an invitation's page shows. Opening uses nothing up. */
        post: operations["open_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return the seat that this browser has, with a fresh ticket. */
        get: operations["read_join"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/join/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a seat by six digits. */
        post: operations["join_by_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/join/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the seat up: this browser forgets the appointment. */
        post: operations["leave_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/join/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a seat by a join link. */
        post: operations["join_by_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/join/ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return a ticket for the socket of this browser's seat. */
        post: operations["create_join_ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return who is signed in. */
        get: operations["read_own_account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Choose the language of one's own pages. */
        patch: operations["change_own_account"];
        trace?: never;
    };
    "/api/v1/me/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return the client's own appointments. */
        get: operations["list_own_appointments"];
        put?: never;
        /** Book a time that was offered. It stands at once or waits for the office, as the service says. */
        post: operations["book_own_appointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/appointments/{appointment_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call an appointment off. */
        post: operations["cancel_own_appointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/appointments/{appointment_id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move an appointment to a time that was offered. */
        post: operations["move_own_appointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/appointments/{appointment_id}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return to when the client may move an appointment. */
        get: operations["list_slots_to_move"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return to what the client has agreed, and what they may agree to. */
        get: operations["list_own_consents"];
        put?: never;
        /** Give a consent, or take it back. Each stands for itself. */
        post: operations["write_own_consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return a copy of what is kept about the client who asks. It is recorded that they took one. */
        get: operations["read_own_copy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/enter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Come to one's own page by the personal link. On one's own device the browser is remembered. */
        post: operations["enter_personal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave one's own page; nothing of it stays in this browser. */
        post: operations["leave_personal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return who of the staff saw or changed the client's record, the newest first. */
        get: operations["list_own_readers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return what the client may book. */
        get: operations["list_own_services"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return when the client may come for a service. */
        get: operations["list_own_slots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return all offices. */
        get: operations["list_offices"];
        put?: never;
        /** Add an office. */
        post: operations["add_office"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offices/{office_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return one office. */
        get: operations["read_office"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change an office. */
        patch: operations["change_office"];
        trace?: never;
    };
    "/api/v1/offices/{office_id}/duty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return who is on duty in one of the asker's offices. */
        get: operations["read_duty_roster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offices/{office_id}/duty/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put somebody else on duty on one day. */
        put: operations["change_duty_day"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offices/{office_id}/duty/turns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change who is on duty on which weekday. */
        put: operations["change_duty_turns"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offices/{office_id}/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return an office's holidays. */
        get: operations["list_holidays"];
        put?: never;
        /** Close an office for a day. */
        post: operations["add_holiday"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offices/{office_id}/holidays/{holiday_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Open the office again on that day. */
        delete: operations["remove_holiday"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return where somebody can turn to: the offices, as any page may show them. */
        get: operations["list_public_offices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return what anybody may book at an office by themselves. A visit at home needs a talk first. */
        get: operations["list_public_services"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return when somebody new may come. What is shown may be booked as it stands. */
        get: operations["list_public_slots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return how many appointments of each form an office's month had, and how they went. */
        get: operations["read_mix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return the requests that wait for an answer, or those that have one. */
        get: operations["list_requests"];
        put?: never;
        /** Type in what somebody said on the telephone or at the desk. */
        post: operations["add_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Say how many requests wait for an answer. */
        get: operations["count_requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for help for the first time. Nothing is sent to the addresses that are named until a person has looked. */
        post: operations["send_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how a request goes on, to whoever holds its secret. */
        post: operations["read_request_status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{request_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return a request with who could take it and who may be the same person. The reading is recorded. */
        get: operations["read_request"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{request_id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a request on: it becomes a client record with the contact rule that was said. */
        post: operations["accept_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/requests/{request_id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say no to a request, with a reason. */
        post: operations["refuse_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return how long each type of record is kept, and how much would go today. Counts only. */
        get: operations["read_retention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/retention/{record_type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Decide how long a type of record is kept. */
        put: operations["change_retention"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return the rooms of all offices. */
        get: operations["list_rooms"];
        put?: never;
        /** Add a room to an office. */
        post: operations["add_room"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rooms/{room_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a room, or offer it no more. */
        patch: operations["change_room"];
        trace?: never;
    };
    "/api/v1/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return everything that is offered, and what is offered no more. */
        get: operations["list_services"];
        put?: never;
        /** Offer something new. */
        post: operations["add_service"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{service_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change what is offered. Appointments that stand stay as they are. */
        put: operations["change_service"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return one's own sign-ins. */
        get: operations["list_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of one's own sign-ins. */
        delete: operations["revoke_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the first step of signing in. */
        post: operations["sign_in_with_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the second step, and be signed in. */
        post: operations["sign_in_with_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this sign-in. */
        post: operations["sign_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return when the workers who offer a service are free for it in a form. */
        get: operations["list_slots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return all members of staff; their e-mail addresses to administrators only. */
        get: operations["list_staff"];
        put?: never;
        /** Add a member of staff and invite them. */
        post: operations["invite_staff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{staff_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a name, offices, languages or the supervisor; absent fields stay. */
        patch: operations["change_staff"];
        trace?: never;
    };
    "/api/v1/staff/{staff_id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shut somebody out at once, and tell what they leave behind for others to take over. */
        post: operations["deactivate_staff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{staff_id}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a new link to somebody who never came in, or bring a deactivated person back. */
        post: operations["invite_staff_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{staff_id}/totp-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take away somebody's second factor and send a link for a new one. */
        post: operations["reset_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/substitutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return the substitutions that are not over and concern the asker or their offices. */
        get: operations["list_substitutions"];
        put?: never;
        /** Let one worker stand in for another on some days. */
        post: operations["add_substitution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/substitutions/{substitution_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a substitution at once. */
        delete: operations["remove_substitution"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return all texts in all languages, and where a translation is missing. */
        get: operations["list_texts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/texts/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put a new version of a text in one language in force. What was agreed to before stays on record as it was. */
        put: operations["write_text"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/texts/{key}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return every version of a text that was ever in force. */
        get: operations["list_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return a ticket for a socket: the desk's, or the worker's seat in one appointment. */
        post: operations["create_ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return the active workers of the asker's offices, or of one of them. */
        get: operations["list_workers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/{worker_id}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Return a worker's weekly hours and exceptions, as far as they are not over. */
        get: operations["read_availability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/{worker_id}/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say on which days a worker is off, or there beyond the weekly hours. */
        post: operations["add_exception"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workers/{worker_id}/week": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set a worker's weekly hours in an office from a day on. Appointments that stand stay as they are. */
        put: operations["set_week"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * About
         * @description What somebody did, as a client understands it.
         * @enum {string}
         */
        About: "appointment_changed" | "checklist" | "consent_written" | "contact_read" | "copied" | "note_read" | "note_written" | "people_changed" | "record_changed" | "record_read" | "rule_changed" | "traces_read";
        /**
         * Absence
         * @description Why an appointment did not take place.
         */
        Absence: {
            reason_code: components["schemas"]["MissedReason"];
        };
        /**
         * AbsenceItem
         * @description An appointment for which somebody must decide, and what is proposed. `told`: whether the client hears of it by
         *     themselves, by their own rule; else somebody has to call, or must not.
         */
        AbsenceItem: {
            appointment: components["schemas"]["AppointmentView"];
            /** Colleagues */
            colleagues: components["schemas"]["ColleagueView"][];
            /**
             * Proposal
             * @enum {string}
             */
            proposal: "cancel" | "move" | "reassign";
            /** Starts At */
            starts_at: string | null;
            /**
             * Told
             * @enum {string}
             */
            told: "by_itself" | "by_call" | "not_at_all";
            /** Worker Id */
            worker_id: string | null;
        };
        /**
         * AbsenceView
         * @description The appointments of somebody who is away.
         */
        AbsenceView: {
            /**
             * From Day
             * Format: date
             */
            from_day: string;
            /** Items */
            items: components["schemas"]["AbsenceItem"][];
            /** Office Ids */
            office_ids: string[];
            /** Until Day */
            until_day: string | null;
            /** Worker Id */
            worker_id: string;
            /** Worker Name */
            worker_name: string;
        };
        /**
         * AcceptInvitation
         * @description Takes an invitation: a password where it is the first, and a code that shows that the app was set up.
         */
        AcceptInvitation: {
            /** Code */
            code: string;
            /**
             * Password
             * @default null
             */
            password?: string | null;
            /** Token */
            token: string;
        };
        /**
         * AcceptedView
         * @description Whether the person is signed in now; after a new second factor alone they sign in with their password.
         */
        AcceptedView: {
            /** Signed In */
            signed_in: boolean;
        };
        /**
         * Action
         * @description What somebody may do with an appointment, as their page offers it.
         * @enum {string}
         */
        Action: "arrive" | "begin" | "cancel" | "change_form" | "confirm" | "end" | "fail" | "invite" | "miss" | "read_note" | "reassign" | "reschedule" | "session" | "write_note";
        /**
         * Advice
         * @description What is said of a form. Exactly one is recommended.
         * @enum {string}
         */
        Advice: "possible" | "recommended" | "unsuitable";
        /**
         * AgencyChange
         * @description What to change about the agency; absent fields stay as they are. Quick exit leads to `exit_address`.
         */
        AgencyChange: {
            /** @default null */
            default_language?: components["schemas"]["Language"] | null;
            /**
             * Exit Address
             * @default null
             */
            exit_address?: string | null;
            /**
             * Name
             * @default null
             */
            name?: string | null;
        };
        /**
         * AgencyView
         * @description The agency's settings. `public_origin` comes from the installation and cannot be changed here.
         */
        AgencyView: {
            default_language: components["schemas"]["Language"];
            /** Exit Address */
            exit_address: string;
            /** Name */
            name: string;
            /** Public Origin */
            public_origin: string;
        };
        /**
         * AlertClosing
         * @description How an alert ended.
         */
        AlertClosing: {
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "reached" | "not_reached" | "passed_on" | "mistake";
        };
        /**
         * AlertList
         * @description All alerts of this moment.
         */
        AlertList: {
            /** Items */
            items: components["schemas"]["AlertView"][];
        };
        /**
         * AlertStatus
         * @description What whoever asked for a call may know: whether somebody has taken it.
         */
        AlertStatus: {
            /**
             * State
             * @enum {string}
             */
            state: "ringing" | "taken" | "closed";
        };
        /**
         * AlertSummary
         * @description An alert in the list of those that are open: no name and no number. `rings` says that it is the asker's to take
         *     now, `escalated` that nobody took it in time.
         */
        AlertSummary: {
            /** Actions */
            actions: ("take" | "close")[];
            /** Escalated */
            escalated: boolean;
            /** Id */
            id: string;
            language: components["schemas"]["Language"];
            /** Mine */
            mine: boolean;
            /** Office Id */
            office_id: string;
            /** Office Name */
            office_name: string;
            /** Offset Minutes */
            offset_minutes: number;
            /** Raised At */
            raised_at: string;
            /** Rings */
            rings: boolean;
            /**
             * Source
             * @enum {string}
             */
            source: "home" | "request";
            /**
             * State
             * @enum {string}
             */
            state: "ringing" | "taken" | "closed";
            /** Taken By Name */
            taken_by_name: string | null;
        };
        /**
         * AlertToken
         * @description The secret of the page that asked.
         */
        AlertToken: {
            /** Token */
            token: string;
        };
        /**
         * AlertView
         * @description Something that coordinators and administrators must know. Codes rest for one address, or for the whole agency.
         */
        AlertView: {
            /**
             * Kind
             * @constant
             */
            kind: "codes_resting";
            /**
             * Scope
             * @enum {string}
             */
            scope: "address" | "agency";
            /** Until */
            until: string;
        };
        /**
         * AmendmentView
         * @description Something that was added to a signed note.
         */
        AmendmentView: {
            /** At */
            at: string;
            /** Body */
            body: string;
            /** By Name */
            by_name: string;
            /** Id */
            id: string;
            /** Offset Minutes */
            offset_minutes: number;
        };
        /**
         * AppointmentList
         * @description Appointments in the order of their beginning.
         */
        AppointmentList: {
            /** Items */
            items: components["schemas"]["AppointmentView"][];
        };
        /**
         * AppointmentView
         * @description An appointment. `offset_minutes` is the office's distance from UTC at its start; `actions` are what whoever asks
         *     may do with it now; `miss` is for a client who did not come, `fail` for technical reasons. Until `hold_until` a
         *     requested one keeps its time.
         */
        AppointmentView: {
            /** Actions */
            actions: components["schemas"]["Action"][];
            /** Arrived At */
            arrived_at: string | null;
            /** Client Id */
            client_id: string;
            client_language: components["schemas"]["Language"];
            /** Client Name */
            client_name: string;
            /** Closing Reason */
            closing_reason: components["schemas"]["CancelReason"] | components["schemas"]["MissedReason"] | null;
            /** Created At */
            created_at: string;
            /** Ended At */
            ended_at: string | null;
            /** Ends At */
            ends_at: string;
            form: components["schemas"]["Form"];
            /** Hold Until */
            hold_until: string | null;
            /** Id */
            id: string;
            /** Left At */
            left_at: string | null;
            /** Office Id */
            office_id: string;
            /** Offset Minutes */
            offset_minutes: number;
            /** Parties */
            parties: components["schemas"]["PartyView"][];
            /** Room Id */
            room_id: string | null;
            /** Room Name */
            room_name: string | null;
            series: components["schemas"]["SeriesView"] | null;
            /** Service Id */
            service_id: string | null;
            /** Started At */
            started_at: string | null;
            /** Starts At */
            starts_at: string;
            state: components["schemas"]["State"];
            /** Worker Id */
            worker_id: string;
            /** Worker Name */
            worker_name: string;
        };
        /**
         * AvailabilityView
         * @description A worker's hours that hold today or later, and the exceptions that are not over. `may_change` is for the asker.
         */
        AvailabilityView: {
            /** Exceptions */
            exceptions: components["schemas"]["ExceptionView"][];
            /** Hours */
            hours: components["schemas"]["HoursView"][];
            /** May Change */
            may_change: boolean;
            /** Worker Id */
            worker_id: string;
            /** Worker Name */
            worker_name: string;
        };
        /**
         * BoardLine
         * @description An appointment of today and how it stands, since when if that counts.
         */
        BoardLine: {
            /** Actions */
            actions: components["schemas"]["Action"][];
            /** Arrived At */
            arrived_at: string | null;
            /** Client Id */
            client_id: string;
            client_language: components["schemas"]["Language"];
            /** Client Name */
            client_name: string;
            /** Closing Reason */
            closing_reason: components["schemas"]["CancelReason"] | components["schemas"]["MissedReason"] | null;
            /** Created At */
            created_at: string;
            /** Ended At */
            ended_at: string | null;
            /** Ends At */
            ends_at: string;
            form: components["schemas"]["Form"];
            /** Hold Until */
            hold_until: string | null;
            /** Id */
            id: string;
            /** Left At */
            left_at: string | null;
            /** Office Id */
            office_id: string;
            /** Offset Minutes */
            offset_minutes: number;
            /** Parties */
            parties: components["schemas"]["PartyView"][];
            /** Room Id */
            room_id: string | null;
            /** Room Name */
            room_name: string | null;
            series: components["schemas"]["SeriesView"] | null;
            /** Service Id */
            service_id: string | null;
            /** Since */
            since: string | null;
            standing: components["schemas"]["Standing"];
            /** Started At */
            started_at: string | null;
            /** Starts At */
            starts_at: string;
            state: components["schemas"]["State"];
            /** Worker Id */
            worker_id: string;
            /** Worker Name */
            worker_name: string;
        };
        /**
         * BoardRoom
         * @description A room and when it is taken today.
         */
        BoardRoom: {
            /** Capacity */
            capacity: number;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Taken */
            taken: components["schemas"]["SpanView"][];
        };
        /**
         * BoardView
         * @description Today at an office's front desk. `offset_minutes` is the office's distance from UTC at `now`.
         */
        BoardView: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Lines */
            lines: components["schemas"]["BoardLine"][];
            /** Now */
            now: string;
            /** Office Id */
            office_id: string;
            /** Office Name */
            office_name: string;
            /** Offset Minutes */
            offset_minutes: number;
            /** Overdue Minutes */
            overdue_minutes: number;
            /** Rooms */
            rooms: components["schemas"]["BoardRoom"][];
        };
        /**
         * BookedTime
         * @description A time that was offered, with the worker who has it.
         */
        BookedTime: {
            form: components["schemas"]["Form"];
            /** Service Id */
            service_id: string;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /** Worker Id */
            worker_id: string;
        };
        /**
         * BookedView
         * @description The appointment that a request holds.
         */
        BookedView: {
            form: components["schemas"]["Form"];
            /** Minutes */
            minutes: number;
            /** Offset Minutes */
            offset_minutes: number;
            /**
             * Standing
             * @enum {string}
             */
            standing: "waits" | "stands" | "off";
            /** Starts At */
            starts_at: string;
        };
        /**
         * Buffer
         * @description How long a worker needs before and after an appointment in one form.
         */
        Buffer: {
            /** After */
            after: number;
            /** Before */
            before: number;
        };
        /**
         * BufferView
         * @description How long a worker needs before and after an appointment in one form.
         */
        BufferView: {
            /** After */
            after: number;
            /** Before */
            before: number;
        };
        /**
         * CallCard
         * @description What must be known before a client is called. Without a rule nobody has asked them yet.
         */
        CallCard: {
            /** Client Id */
            client_id: string;
            /** Client Name */
            client_name: string;
            /** Phone */
            phone: string | null;
            rule: components["schemas"]["RuleView"] | null;
            /** Violence */
            violence: boolean;
        };
        /**
         * CallHours
         * @description When a client may be called, by the weekday of their own time; empty lists are days on which not.
         */
        CallHours: {
            /** Fri */
            fri: [
                string,
                string
            ][];
            /** Mon */
            mon: [
                string,
                string
            ][];
            /** Sat */
            sat: [
                string,
                string
            ][];
            /** Sun */
            sun: [
                string,
                string
            ][];
            /** Thu */
            thu: [
                string,
                string
            ][];
            /** Tue */
            tue: [
                string,
                string
            ][];
            /** Wed */
            wed: [
                string,
                string
            ][];
        };
        /**
         * CallMeNow
         * @description Somebody in danger asks to be called. `token` is a secret that their page has made: it lets the page see whether
         *     somebody has taken the alert, and a second sending of the same changes nothing.
         */
        CallMeNow: {
            language: components["schemas"]["Language"];
            /**
             * Name
             * @default null
             */
            name?: string | null;
            /** Office Id */
            office_id: string;
            /** Phone */
            phone: string;
            /** Token */
            token: string;
        };
        /**
         * CallRule
         * @description What to do where a conversation breaks off, or somebody must be called.
         * @enum {string}
         */
        CallRule: "call" | "never" | "text_first";
        /**
         * CancelReason
         * @description Why an appointment was cancelled. `hold_expired` is nobody's choice: nobody confirmed it in time.
         * @enum {string}
         */
        CancelReason: "booked_by_mistake" | "client_asked" | "hold_expired" | "office_closed" | "other" | "worker_unavailable";
        /**
         * Cancellation
         * @description Why an appointment is cancelled.
         */
        Cancellation: {
            reason_code: components["schemas"]["CancelReason"];
        };
        /**
         * Candidate
         * @description An RTCIceCandidateInit; an empty `candidate` says that there are no more. Fields unknown to us are left out.
         */
        Candidate: {
            /** Candidate */
            candidate: string;
            /**
             * Sdpmlineindex
             * @default null
             */
            sdpMLineIndex?: number | null;
            /**
             * Sdpmid
             * @default null
             */
            sdpMid?: string | null;
            /**
             * Usernamefragment
             * @default null
             */
            usernameFragment?: string | null;
        };
        /**
         * Category
         * @description Groups for whom the service has ways of its own. A person may belong to several.
         * @enum {string}
         */
        Category: "disability" | "elderly" | "ex_prisoner" | "family" | "homeless" | "lonely" | "migrant" | "minor" | "other" | "unemployed" | "youth";
        /**
         * ChallengeView
         * @description Proof of the first step, to be sent with the second.
         */
        ChallengeView: {
            /** Challenge */
            challenge: string;
        };
        /**
         * ChangeReason
         * @description Why an appointment goes on in another form.
         * @enum {string}
         */
        ChangeReason: "access" | "client_asked" | "no_device" | "office" | "other" | "safety" | "technical";
        /**
         * Channel
         * @description Ways on which something goes out by itself.
         * @enum {string}
         */
        Channel: "email" | "sms";
        /**
         * Check
         * @description What is looked at.
         * @enum {string}
         */
        Check: "database" | "outbox" | "undelivered" | "audit" | "backup" | "disk" | "mail" | "sms" | "relay";
        /**
         * CheckView
         * @description One thing that was looked at. `count` and `at` are what its sentence needs, by the check.
         */
        CheckView: {
            /**
             * At
             * @default null
             */
            at?: string | null;
            check: components["schemas"]["Check"];
            /**
             * Count
             * @default null
             */
            count?: number | null;
            level: components["schemas"]["Level"];
        };
        /**
         * Checklist
         * @description All six items in their order. `started_at` is when the session began to count.
         */
        Checklist: {
            /** Done */
            done: boolean;
            /** Items */
            items: components["schemas"]["ChecklistEntry"][];
            /** Started At */
            started_at: string | null;
        };
        /**
         * ChecklistEntry
         * @description One item. Both texts are null until it is settled.
         */
        ChecklistEntry: {
            /** Answer */
            answer: string | null;
            /** At */
            at: string | null;
            /** By Staff Id */
            by_staff_id: string | null;
            item: components["schemas"]["ChecklistItem"];
            /** Waived Reason */
            waived_reason: string | null;
        };
        /**
         * ChecklistItem
         * @description The questions, in the order in which they are asked.
         * @enum {string}
         */
        ChecklistItem: "who" | "where" | "who_is_there" | "safe_to_talk" | "callback_number" | "emergency_contact";
        /**
         * ChecklistPut
         * @description An answer, or the reason why there is none: exactly one of the two.
         */
        ChecklistPut: {
            /**
             * Answer
             * @default null
             */
            answer?: string | null;
            /**
             * Waived Reason
             * @default null
             */
            waived_reason?: string | null;
        };
        /**
         * ChoiceView
         * @description A form, what is said of it, and why.
         */
        ChoiceView: {
            advice: components["schemas"]["Advice"];
            form: components["schemas"]["Form"];
            /** Reasons */
            reasons: components["schemas"]["Reason"][];
        };
        /**
         * ClientChange
         * @description Changes to a client; what is not named stays. Only a coordinator names another worker.
         */
        ClientChange: {
            /**
             * Is Pseudonym
             * @default null
             */
            is_pseudonym?: boolean | null;
            /** @default null */
            language?: components["schemas"]["Language"] | null;
            /**
             * Name
             * @default null
             */
            name?: string | null;
            /**
             * Phone
             * @default null
             */
            phone?: string | null;
            /**
             * Worker Id
             * @default null
             */
            worker_id?: string | null;
        };
        /**
         * ClientFile
         * @description A file, the office that its people come to, and what is to be known beside it.
         *
         *     `language` is that of rows that name none; without `encoding` it is found out.
         */
        ClientFile: {
            /** @default null */
            encoding?: components["schemas"]["Encoding"] | null;
            /** File */
            file: string;
            /** @default null */
            language?: components["schemas"]["Language"] | null;
            /** Office Id */
            office_id: string;
        };
        /**
         * ClientList
         * @description Clients by name. `more` says that the list was cut: more letters find the rest.
         */
        ClientList: {
            /** Items */
            items: components["schemas"]["ClientSummary"][];
            /** More */
            more: boolean;
        };
        /**
         * ClientSummary
         * @description A client in a list.
         */
        ClientSummary: {
            /** Id */
            id: string;
            /** Is Pseudonym */
            is_pseudonym: boolean;
            language: components["schemas"]["Language"];
            /** Name */
            name: string;
            /** Office Id */
            office_id: string;
            /** Worker Id */
            worker_id: string | null;
            /** Worker Name */
            worker_name: string | null;
        };
        /**
         * ClientView
         * @description A client's record. `actions` are what whoever asks may do; to assign is to give them to another
         *     worker.
         */
        ClientView: {
            /** Actions */
            actions: ("assign" | "book" | "change")[];
            /** Created At */
            created_at: string;
            /** Id */
            id: string;
            /** Is Pseudonym */
            is_pseudonym: boolean;
            language: components["schemas"]["Language"];
            /** Name */
            name: string;
            /** Office Id */
            office_id: string;
            /** Offset Minutes */
            offset_minutes: number;
            /** Phone */
            phone: string | null;
            /** Worker Id */
            worker_id: string | null;
            /** Worker Name */
            worker_name: string | null;
        };
        /**
         * CloseReason
         * @description Why the server closes a page for good.
         * @enum {string}
         */
        CloseReason: "ended" | "left" | "link_closed" | "refused" | "removed" | "signed_out" | "taken_over";
        /**
         * Closed
         * @description The last event of a connection that will not come back by itself.
         */
        Closed: {
            reason: components["schemas"]["CloseReason"];
        };
        /**
         * ColleagueView
         * @description A colleague who is free then. `speaks`: the client's language. `load`: how many appointments they have those days.
         */
        ColleagueView: {
            /** Load */
            load: number;
            /** Name */
            name: string;
            /** Speaks */
            speaks: boolean;
            /** Worker Id */
            worker_id: string;
        };
        /**
         * Column
         * @description What a file can say of a client. Only the name must be there.
         * @enum {string}
         */
        Column: "name" | "pseudonym" | "language" | "phone" | "email" | "address" | "birth_year" | "worker" | "wishes" | "call" | "channels" | "hours" | "wording" | "who_may_answer" | "named" | "say_if_other" | "safe_word";
        /**
         * CompanionChange
         * @description What to change about a companion; absent fields stay as they are.
         */
        CompanionChange: {
            /**
             * Active
             * @default null
             */
            active?: boolean | null;
            /**
             * Kind
             * @default null
             */
            kind?: ("interpreter" | "partner" | "volunteer") | null;
            /**
             * Languages
             * @default null
             */
            languages?: string[] | null;
            /**
             * Name
             * @default null
             */
            name?: string | null;
        };
        /**
         * CompanionList
         * @description Companions by name.
         */
        CompanionList: {
            /** Items */
            items: components["schemas"]["CompanionView"][];
        };
        /**
         * CompanionView
         * @description An interpreter, a partner's specialist, a volunteer.
         */
        CompanionView: {
            /** Active */
            active: boolean;
            /** Id */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "interpreter" | "partner" | "volunteer";
            /** Languages */
            languages: string[];
            /** Name */
            name: string;
            /** Office Id */
            office_id: string;
        };
        /**
         * ConnectAuth
         * @description What a page says when it connects. `incarnation` and `media` are for seats; a desk leaves them out.
         */
        ConnectAuth: {
            /**
             * Incarnation
             * @default null
             */
            incarnation?: string | null;
            /**
             * @default {
             *       "camera": false,
             *       "microphone": false,
             *       "screen": false
             *     }
             */
            media?: components["schemas"]["MediaState"];
            /** Protocol */
            protocol: number;
            /** Ticket */
            ticket: string;
        };
        /**
         * ConnectRefusal
         * @description `data` of a connect_error. `versions` are those that the server speaks.
         */
        ConnectRefusal: {
            code: components["schemas"]["RefusalCode"];
            /**
             * Versions
             * @default [
             *       1
             *     ]
             */
            versions?: number[];
        };
        /**
         * ConsentKind
         * @description What somebody may agree to.
         * @enum {string}
         */
        ConsentKind: "assent" | "assistance" | "contact" | "observation" | "recording" | "service" | "sharing" | "technology";
        /**
         * ConsentTextList
         * @description The texts of all kinds.
         */
        ConsentTextList: {
            /** Items */
            items: components["schemas"]["ConsentTextView"][];
        };
        /**
         * ConsentTextView
         * @description What a consent of a kind is given to. `language` is the one it really is in; `version` is what to record.
         */
        ConsentTextView: {
            /** Body */
            body: string;
            kind: components["schemas"]["ConsentKind"];
            language: components["schemas"]["Language"];
            /** Version */
            version: number;
        };
        /**
         * ConsentView
         * @description One step. `stands`: the newest of its kind and partner. `outdated`: its text was worded anew since.
         */
        ConsentView: {
            /** At */
            at: string;
            /** By Name */
            by_name: string | null;
            /** Given */
            given: boolean;
            giver: components["schemas"]["Giver"];
            kind: components["schemas"]["ConsentKind"];
            language: components["schemas"]["Language"];
            /** Outdated */
            outdated: boolean;
            /** Partner */
            partner: string | null;
            /** Stands */
            stands: boolean;
            /** Text Version */
            text_version: number;
            way: components["schemas"]["Way"];
            witness: components["schemas"]["Witness"];
        };
        /**
         * ContactRuleView
         * @description A client's contact rule. Hours are local to `time_zone`; None means every hour.
         *
         *     `open_now`: the client may be reached at this hour; `next_open` says when, where not now, and `offset_minutes` is
         *     the client's distance from UTC then.
         */
        ContactRuleView: {
            call: components["schemas"]["CallRule"];
            /** Changed At */
            changed_at: string;
            /** Channels */
            channels: components["schemas"]["Channel"][];
            hours: components["schemas"]["WeekHours"] | null;
            /** Named */
            named: string | null;
            /** Next Open */
            next_open: string | null;
            /** Offset Minutes */
            offset_minutes: number;
            /** Open Now */
            open_now: boolean;
            /** Safe Word */
            safe_word: string | null;
            /** Say If Other */
            say_if_other: string | null;
            /** Stop Word */
            stop_word: string | null;
            /** Time Zone */
            time_zone: string;
            /** Version */
            version: number;
            who_may_answer: components["schemas"]["WhoAnswers"];
            wording: components["schemas"]["Wording"];
        };
        /**
         * ContactWays
         * @description How somebody may be reached safely: the beginnings of a contact rule. Without a way they come back by their link.
         */
        ContactWays: {
            call: components["schemas"]["CallRule"];
            /** Channels */
            channels: components["schemas"]["Channel"][];
            /**
             * Email
             * @default null
             */
            email?: string | null;
            /** @default null */
            hours?: components["schemas"]["WeekHours"] | null;
            /**
             * Phone
             * @default null
             */
            phone?: string | null;
            /**
             * Say If Other
             * @default null
             */
            say_if_other?: string | null;
            /** @default client_only */
            who_may_answer?: components["schemas"]["WhoAnswers"];
        };
        /**
         * CopiedAppointment
         * @description An appointment, with every message about it.
         */
        CopiedAppointment: {
            /** Booked At */
            booked_at: string;
            /** Ends At */
            ends_at: string;
            /** Form */
            form: string;
            /** Notices */
            notices: components["schemas"]["CopiedNotice"][];
            /** Service */
            service: string | null;
            /** Starts At */
            starts_at: string;
            /** State */
            state: string;
            /** Worker */
            worker: string;
        };
        /**
         * CopiedConsent
         * @description A consent given or taken back.
         */
        CopiedConsent: {
            /** At */
            at: string;
            /** Given */
            given: boolean;
            /** Giver */
            giver: string;
            /** Kind */
            kind: string;
            /** Language */
            language: string;
            /** Partner */
            partner: string | null;
            /** Text Version */
            text_version: number;
            /** Way */
            way: string;
        };
        /**
         * CopiedContact
         * @description Somebody to call when the client is in danger, or who acts for them.
         */
        CopiedContact: {
            /** Name */
            name: string;
            /** Phone */
            phone: string | null;
            /** Relation */
            relation: string;
        };
        /**
         * CopiedNotice
         * @description A message about an appointment: which, what became of it, and when.
         */
        CopiedNotice: {
            /** At */
            at: string;
            /** Notice */
            notice: string;
            /** State */
            state: string;
        };
        /**
         * CopiedReader
         * @description What a member of staff did with the record: how often, and when last.
         */
        CopiedReader: {
            /** About */
            about: string;
            /** Last At */
            last_at: string;
            /** Name */
            name: string;
            /** Role */
            role: string;
            /** Times */
            times: number;
        };
        /**
         * CopiedRequest
         * @description What somebody asked for at first, in their own words.
         */
        CopiedRequest: {
            /** Received At */
            received_at: string;
            /** Reference */
            reference: string;
            /** State */
            state: string;
            /** Wish */
            wish: string | null;
        };
        /**
         * CopiedRule
         * @description How the client asked to be reached. Without hours, at any hour. The words that keep them safe are left out.
         */
        CopiedRule: {
            /** Call */
            call: string;
            /** Changed At */
            changed_at: string;
            /** Channels */
            channels: string[];
            /** Hours */
            hours: {
                [key: string]: string[][];
            };
            /** Who May Answer */
            who_may_answer: string;
            /** Wording */
            wording: string;
        };
        /**
         * CopyFiles
         * @description A copy twice: for machines, and as one page to be read and printed, in the client's language.
         */
        CopyFiles: {
            data: components["schemas"]["OwnCopy"];
            /** Page */
            page: string;
        };
        /**
         * CountView
         * @description How much of something goes.
         */
        CountView: {
            /** Count */
            count: number;
            /**
             * What
             * @enum {string}
             */
            what: "alerts" | "checklists" | "consents" | "contacts" | "guardians" | "household" | "notes" | "requests" | "rule";
        };
        /**
         * DangerList
         * @description The alerts that are open, oldest first.
         */
        DangerList: {
            /** Items */
            items: components["schemas"]["AlertSummary"][];
        };
        /**
         * DangerView
         * @description An alert with whom to call. The reading is recorded.
         */
        DangerView: {
            /** Actions */
            actions: ("take" | "close")[];
            /** Duty Name */
            duty_name: string | null;
            /** Escalated */
            escalated: boolean;
            /** Id */
            id: string;
            language: components["schemas"]["Language"];
            /** Mine */
            mine: boolean;
            /** Name */
            name: string | null;
            /** Office Id */
            office_id: string;
            /** Office Name */
            office_name: string;
            /** Offset Minutes */
            offset_minutes: number;
            /** Phone */
            phone: string | null;
            /** Raised At */
            raised_at: string;
            /** Rings */
            rings: boolean;
            /**
             * Source
             * @enum {string}
             */
            source: "home" | "request";
            /**
             * State
             * @enum {string}
             */
            state: "ringing" | "taken" | "closed";
            /** Taken By Name */
            taken_by_name: string | null;
        };
        /**
         * DayDecision
         * @description What becomes of one appointment of a worker who is away: another worker, another time, or nothing.
         */
        DayDecision: {
            /** Appointment Id */
            appointment_id: string;
            /**
             * Decision
             * @enum {string}
             */
            decision: "cancel" | "move" | "reassign";
            /**
             * Starts At
             * @default null
             */
            starts_at?: string | null;
            /**
             * Worker Id
             * @default null
             */
            worker_id?: string | null;
        };
        /**
         * DeactivatedView
         * @description A deactivated member of staff, and how much is left without anybody: their clients, their appointments to come,
         *     and the substitutions in which they were to stand in for others.
         */
        DeactivatedView: {
            /** Appointments Left */
            appointments_left: number;
            /** Clients Left */
            clients_left: number;
            staff: components["schemas"]["StaffView"];
            /** Substitutions Left */
            substitutions_left: number;
        };
        /**
         * DecisionResult
         * @description How a decision went; `problem` is the code of a refusal, and then the appointment stays as it was.
         */
        DecisionResult: {
            /** Appointment Id */
            appointment_id: string;
            /** Problem */
            problem: string | null;
        };
        /**
         * DecisionResults
         * @description How each decision went, in the order in which they came.
         */
        DecisionResults: {
            /** Items */
            items: components["schemas"]["DecisionResult"][];
        };
        /**
         * Decisions
         * @description Decisions about many appointments at once, each carried out for itself.
         */
        Decisions: {
            /** Items */
            items: components["schemas"]["DayDecision"][];
        };
        /**
         * Description
         * @description An RTCSessionDescriptionInit.
         */
        Description: {
            /**
             * Sdp
             * @default
             */
            sdp?: string;
            /**
             * Type
             * @enum {string}
             */
            type: "offer" | "answer" | "pranswer" | "rollback";
        };
        /**
         * DeskAppointment
         * @description An appointment in the day. `note` is left out for whoever may not know of notes.
         */
        DeskAppointment: {
            /** Actions */
            actions: components["schemas"]["Action"][];
            /** Arrived At */
            arrived_at: string | null;
            /** Client Id */
            client_id: string;
            client_language: components["schemas"]["Language"];
            /** Client Name */
            client_name: string;
            /** Closing Reason */
            closing_reason: components["schemas"]["CancelReason"] | components["schemas"]["MissedReason"] | null;
            /** Created At */
            created_at: string;
            /** Ended At */
            ended_at: string | null;
            /** Ends At */
            ends_at: string;
            form: components["schemas"]["Form"];
            /** Hold Until */
            hold_until: string | null;
            /** Id */
            id: string;
            /** Left At */
            left_at: string | null;
            /** Note */
            note: ("none" | "draft" | "signed") | null;
            /** Office Id */
            office_id: string;
            /** Offset Minutes */
            offset_minutes: number;
            /** Parties */
            parties: components["schemas"]["PartyView"][];
            /** Room Id */
            room_id: string | null;
            /** Room Name */
            room_name: string | null;
            series: components["schemas"]["SeriesView"] | null;
            /** Service Id */
            service_id: string | null;
            /** Started At */
            started_at: string | null;
            /** Starts At */
            starts_at: string;
            state: components["schemas"]["State"];
            /** Worker Id */
            worker_id: string;
            /** Worker Name */
            worker_name: string;
        };
        /**
         * DeskNews
         * @description One appointment changed: everybody who waits for it now, and that the rest should be read again.
         */
        DeskNews: {
            /** Appointment Id */
            appointment_id: string;
            /** Waiting */
            waiting: components["schemas"]["DeskWaiting"][];
        };
        /**
         * DeskWaiting
         * @description Somebody who waits for an appointment, as the desk shows them.
         */
        DeskWaiting: {
            /** Client Name */
            client_name: string;
            /** Identity Checked */
            identity_checked: boolean;
            /** Participant Id */
            participant_id: string;
            /** Present */
            present: boolean;
            /** Since */
            since: string;
        };
        /**
         * Device
         * @description What the client can use for a conversation.
         * @enum {string}
         */
        Device: "computer" | "landline" | "none" | "own_phone" | "shared_phone";
        /**
         * Done
         * @description An event was carried out, and what it changed is stored.
         */
        Done: {
            /**
             * Ok
             * @default true
             * @constant
             */
            ok?: true;
        };
        /**
         * Door
         * @description What the worker alone sees: who waits, who was refused, and whether the start checklist is complete.
         */
        Door: {
            /** Checklist Done */
            checklist_done: boolean;
            /** Refused */
            refused: components["schemas"]["WaitingPerson"][];
            /** Waiting */
            waiting: components["schemas"]["WaitingPerson"][];
        };
        /**
         * DoubleList
         * @description Those who may be the same person; a person decides.
         */
        DoubleList: {
            /** Items */
            items: components["schemas"]["DoubleView"][];
        };
        /**
         * DoubleQuery
         * @description A person about to be added.
         */
        DoubleQuery: {
            /**
             * Birth Year
             * @default null
             */
            birth_year?: number | null;
            /** Name */
            name: string;
            /** Office Id */
            office_id: string;
            /**
             * Phone
             * @default null
             */
            phone?: string | null;
        };
        /**
         * DoubleView
         * @description Somebody who may be the same person: the name masked, the id for those who may see the record.
         */
        DoubleView: {
            /** Id */
            id: string | null;
            /** Masked Name */
            masked_name: string;
            /** Same Name */
            same_name: boolean;
            /** Same Phone */
            same_phone: boolean;
            /** Same Year */
            same_year: boolean;
        };
        /**
         * DowntimeLine
         * @description An appointment on the list that works without a computer.
         */
        DowntimeLine: {
            appointment: components["schemas"]["AppointmentView"];
            card: components["schemas"]["CallCard"];
        };
        /**
         * DowntimeList
         * @description All appointments of a day with numbers and contact rules, to be printed.
         */
        DowntimeList: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Lines */
            lines: components["schemas"]["DowntimeLine"][];
            /** Made At */
            made_at: string;
            /** Office Name */
            office_name: string;
            /** Office Phone */
            office_phone: string | null;
            /** Offset Minutes */
            offset_minutes: number;
        };
        /**
         * DuplicateView
         * @description A client who may be the same person. What fits: the name, the number or both.
         */
        DuplicateView: {
            /** Client Id */
            client_id: string;
            /** Name */
            name: string;
            /** Same Name */
            same_name: boolean;
            /** Same Phone */
            same_phone: boolean;
            /** Worker Name */
            worker_name: string | null;
        };
        /**
         * DutyDayView
         * @description Who is on duty on a local day. `differs` says that it is not the week's turn.
         */
        DutyDayView: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Differs */
            differs: boolean;
            /** Staff Id */
            staff_id: string | null;
            /** Staff Name */
            staff_name: string | null;
        };
        /**
         * DutyPerson
         * @description Somebody who can be put on the roster.
         */
        DutyPerson: {
            /** Id */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * EmergencyContactView
         * @description Whom to call when the client is in danger. `may_know`: may be told that the client comes to us.
         */
        EmergencyContactView: {
            /** Id */
            id: string;
            /** May Know */
            may_know: boolean;
            /** Name */
            name: string;
            /** Phone */
            phone: string;
            relation: components["schemas"]["Relation"];
        };
        /**
         * EmergencyNumber
         * @description A number for emergencies, named by a word that the page translates, or by the agency's own.
         */
        EmergencyNumber: {
            /** Label */
            label: string | null;
            /** Label Key */
            label_key: ("ambulance" | "fire" | "helpline" | "police") | null;
            /** Number */
            number: string;
        };
        /**
         * Empty
         * @description An event without content.
         */
        Empty: Record<string, never>;
        /**
         * Encoding
         * @description How a file's letters are written. Spreadsheets in Cyrillic write 1251, those in Turkish or Azerbaijani 1254.
         * @enum {string}
         */
        Encoding: "utf-8" | "utf-16" | "windows-1251" | "windows-1254";
        /**
         * EnterPersonal
         * @description A personal link's token, and whether nobody else uses this device.
         */
        EnterPersonal: {
            /**
             * Own Device
             * @default false
             */
            own_device?: boolean;
            /** Token */
            token: string;
        };
        /**
         * Erasure
         * @description The order to erase a client: their name, typed, and why.
         */
        Erasure: {
            /** Name */
            name: string;
            reason: components["schemas"]["ErasureReason"];
        };
        /**
         * ErasurePreview
         * @description What erasing a client would take, and what stands in its way. `appointments` stay, without the person.
         */
        ErasurePreview: {
            /** Appointments */
            appointments: number;
            /** Goes */
            goes: components["schemas"]["CountView"][];
            hold: components["schemas"]["HoldView"] | null;
            /** Name */
            name: string;
            /** Open Appointments */
            open_appointments: components["schemas"]["OpenView"][];
            /** Waiting Notices */
            waiting_notices: number;
        };
        /**
         * ErasureReason
         * @description Why somebody is erased.
         * @enum {string}
         */
        ErasureReason: "client_wish" | "mistake" | "order";
        /**
         * ExceptionView
         * @description Days that are not like the others.
         */
        ExceptionView: {
            /** Ends */
            ends: string | null;
            /**
             * From Day
             * Format: date
             */
            from_day: string;
            /** Id */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "off" | "extra";
            /** Office Id */
            office_id: string;
            /** Reason */
            reason: string;
            /** Starts */
            starts: string | null;
            /**
             * Until Day
             * Format: date
             */
            until_day: string;
        };
        /**
         * FeedView
         * @description Whether the asker's calendar can be subscribed to. `address` is there once, when it was just made.
         */
        FeedView: {
            /** Address */
            address: string | null;
            /** Created At */
            created_at: string | null;
            /** Exists */
            exists: boolean;
            /** With Names */
            with_names: boolean;
        };
        /**
         * Form
         * @description How the two meet. It may change while the appointment stays the same.
         * @enum {string}
         */
        Form: "audio" | "chat" | "home" | "office" | "phone" | "video";
        /**
         * FormChoices
         * @description Every form, the recommended one first; and the needs that were looked at.
         */
        FormChoices: {
            /** Items */
            items: components["schemas"]["ChoiceView"][];
            /** Needs */
            needs: components["schemas"]["Need"][];
        };
        /**
         * FormChosen
         * @description Which form was recommended, and why a person chose another.
         */
        FormChosen: {
            reason_code: components["schemas"]["Otherwise"];
            recommended: components["schemas"]["Form"];
        };
        /**
         * FormCounts
         * @description How appointments of one form went. `coming` are those not over yet, or not closed by anybody.
         */
        FormCounts: {
            /** Cancelled By Agency */
            cancelled_by_agency: number;
            /** Cancelled By Client */
            cancelled_by_client: number;
            /** Coming */
            coming: number;
            form: components["schemas"]["Form"];
            /** Held */
            held: number;
            /** Missed */
            missed: number;
            /** Not Held Technical */
            not_held_technical: number;
        };
        /**
         * FormMoves
         * @description How often an appointment went on in another form.
         */
        FormMoves: {
            became: components["schemas"]["Form"];
            /** Count */
            count: number;
            was: components["schemas"]["Form"];
        };
        /**
         * Giver
         * @description Who said it.
         * @enum {string}
         */
        Giver: "client" | "guardian";
        /**
         * Gone
         * @description Somebody who was here and left.
         */
        Gone: {
            /** At */
            at: string;
            how: components["schemas"]["Left"];
            /** Name */
            name: string;
            /** Participant Id */
            participant_id: string;
            role: components["schemas"]["SeatRole"];
        };
        /**
         * GuardianKind
         * @description By what right somebody acts for the client.
         * @enum {string}
         */
        GuardianKind: "court" | "parent" | "power";
        /**
         * GuardianView
         * @description Somebody who acts, or acted, for the client. `in_force`: does today.
         */
        GuardianView: {
            /** Id */
            id: string;
            /** In Force */
            in_force: boolean;
            kind: components["schemas"]["GuardianKind"];
            /** Name */
            name: string;
            /** Phone */
            phone: string | null;
            /** Scope */
            scope: components["schemas"]["Scope"][];
            /** Until Day */
            until_day: string | null;
        };
        /**
         * HeadingView
         * @description A heading of the file, and the column that it was taken for; None: the column is left out.
         */
        HeadingView: {
            column: components["schemas"]["Column"] | null;
            /** Heading */
            heading: string;
        };
        /**
         * HealthView
         * @description How the installation is at `now`.
         */
        HealthView: {
            /** Checks */
            checks: components["schemas"]["CheckView"][];
            /** Now */
            now: string;
        };
        /**
         * HoldView
         * @description A hold that stands.
         */
        HoldView: {
            /** By Name */
            by_name: string;
            /** Reason */
            reason: string;
            /** Set At */
            set_at: string;
        };
        /**
         * HolidayList
         * @description An office's holidays, by day.
         */
        HolidayList: {
            /** Items */
            items: components["schemas"]["HolidayView"][];
        };
        /**
         * HolidayOnDay
         * @description Why an office is closed on a day.
         */
        HolidayOnDay: {
            /** Name */
            name: string;
            /** Office */
            office: string;
        };
        /**
         * HolidayView
         * @description A holiday of an office.
         */
        HolidayView: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Id */
            id: string;
            /** Name */
            name: string;
        };
        /**
         * HoursBody
         * @description Hours of one weekday (0 is Monday), in local time of the office; `forms` limits them, None means all.
         */
        HoursBody: {
            /** Ends */
            ends: string;
            /**
             * Forms
             * @default null
             */
            forms?: components["schemas"]["Form"][] | null;
            /** Starts */
            starts: string;
            /** Weekday */
            weekday: number;
        };
        /**
         * HoursView
         * @description Hours of one weekday, and from which day to which they hold.
         */
        HoursView: {
            /**
             * Effective From
             * Format: date
             */
            effective_from: string;
            /** Effective Until */
            effective_until: string | null;
            /** Ends */
            ends: string;
            /** Forms */
            forms: components["schemas"]["Form"][] | null;
            /** Id */
            id: string;
            /** Office Id */
            office_id: string;
            /** Starts */
            starts: string;
            /** Weekday */
            weekday: number;
        };
        /**
         * HouseholdMemberView
         * @description Somebody of the household. Whom the asker may not see has no id and no name here.
         */
        HouseholdMemberView: {
            /** Apart */
            apart: boolean;
            /** Id */
            id: string | null;
            /** Name */
            name: string | null;
        };
        /**
         * HouseholdView
         * @description Who lives together. `joint_allowed`: a message may go to all of them at once.
         */
        HouseholdView: {
            /** Apart */
            apart: boolean;
            /** Joint Allowed */
            joint_allowed: boolean;
            /** Members */
            members: components["schemas"]["HouseholdMemberView"][];
        };
        /**
         * Ice
         * @description The servers for connecting. Past `renew_at` a page asks for new ones by `ice`.
         */
        Ice: {
            /** Renew At */
            renew_at: string | null;
            /** Servers */
            servers: components["schemas"]["IceServer"][];
        };
        /**
         * IceDone
         * @description New servers for connecting.
         */
        IceDone: {
            ice: components["schemas"]["Ice"];
            /**
             * Ok
             * @default true
             * @constant
             */
            ok?: true;
        };
        /**
         * IceServer
         * @description An RTCIceServer.
         */
        IceServer: {
            /**
             * Credential
             * @default null
             */
            credential?: string | null;
            /** Urls */
            urls: string[];
            /**
             * Username
             * @default null
             */
            username?: string | null;
        };
        /**
         * ImportCheck
         * @description What would become of a file. `fresh` rows become clients at once, `known` ones have become clients before.
         */
        ImportCheck: {
            /** Delimiter */
            delimiter: string;
            /** Doubles */
            doubles: components["schemas"]["RowDouble"][];
            encoding: components["schemas"]["Encoding"];
            /** Faults */
            faults: components["schemas"]["RowFaultView"][];
            /** Fresh */
            fresh: number;
            /** Guessed */
            guessed: boolean;
            /** Headings */
            headings: components["schemas"]["HeadingView"][];
            /** Known */
            known: number;
            /** More Faults */
            more_faults: boolean;
            /** Names */
            names: string[];
            /** Rows */
            rows: number;
            /** With Rule */
            with_rule: number;
            /** Wrong */
            wrong: number;
        };
        /**
         * ImportOrder
         * @description A file whose good rows become clients; `doubles` are the rows to add although somebody like them is there.
         */
        ImportOrder: {
            /** Doubles */
            doubles?: number[];
            /** @default null */
            encoding?: components["schemas"]["Encoding"] | null;
            /** File */
            file: string;
            /** @default null */
            language?: components["schemas"]["Language"] | null;
            /** Office Id */
            office_id: string;
        };
        /**
         * ImportResult
         * @description What became of a file: clients made, rows that were clients before, doubles left out, rows that are wrong.
         */
        ImportResult: {
            /** Known */
            known: number;
            /** Left Out */
            left_out: number;
            /** Made */
            made: number;
            /** Wrong */
            wrong: number;
        };
        /**
         * InvitationToken
         * @description The token of an invitation's link.
         */
        InvitationToken: {
            /** Token */
            token: string;
        };
        /**
         * InvitationView
         * @description An open invitation. `totp_secret` is for typing where the QR symbol cannot be read.
         */
        InvitationView: {
            /** Email */
            email: string;
            /** Expires At */
            expires_at: string;
            language: components["schemas"]["Language"];
            /** Name */
            name: string;
            /**
             * Purpose
             * @enum {string}
             */
            purpose: "invite" | "totp_reset";
            role: components["schemas"]["Role"];
            totp_qr: components["schemas"]["QrView"];
            /** Totp Secret */
            totp_secret: string;
            /** Totp Uri */
            totp_uri: string;
        };
        /**
         * InvitedView
         * @description An invited member of staff. The link is there only where no mail server is set, and only this once.
         */
        InvitedView: {
            /** Invitation Link */
            invitation_link: string | null;
            staff: components["schemas"]["StaffView"];
        };
        /**
         * JoinByCode
         * @description The six digits.
         */
        JoinByCode: {
            /** Code */
            code: string;
        };
        /**
         * JoinByLink
         * @description The token of a join link.
         */
        JoinByLink: {
            /** Token */
            token: string;
        };
        /**
         * JoinInvitationView
         * @description What the worker hands to the client. There is no code any more once it is dead.
         */
        JoinInvitationView: {
            /** Closed */
            closed: boolean;
            /** Closes At */
            closes_at: string;
            /** Code */
            code: string | null;
            /** Code From */
            code_from: string;
            /** Code Until */
            code_until: string;
            /** Link */
            link: string;
            /** Offset Minutes */
            offset_minutes: number;
            qr: components["schemas"]["QrView"];
        };
        /**
         * JoinView
         * @description What a client's page knows before anybody lets them in: no name of agency, office or worker.
         *
         *     `offset_minutes` is the office's at the start. There is no ticket once it is ended.
         */
        JoinView: {
            /** Appointment Id */
            appointment_id: string;
            client_language: components["schemas"]["Language"];
            /** Ends At */
            ends_at: string;
            /** Exit Address */
            exit_address: string;
            /**
             * Form
             * @enum {string}
             */
            form: "audio" | "chat" | "home" | "office" | "phone" | "video";
            /** Identity Checked */
            identity_checked: boolean;
            /** Offset Minutes */
            offset_minutes: number;
            /** Starts At */
            starts_at: string;
            /**
             * State
             * @enum {string}
             */
            state: "early" | "open" | "office_closed" | "ended";
            /** Ticket */
            ticket: string | null;
        };
        /**
         * Language
         * @description Azerbaijani, English, Kazakh, Russian and Uzbek (Latin letters), by ISO 639-1.
         * @enum {string}
         */
        Language: "az" | "en" | "kk" | "ru" | "uz";
        /**
         * LeaveBody
         * @description Leaving; `quick` by the quick exit.
         */
        LeaveBody: {
            /** Quick */
            quick: boolean;
        };
        /**
         * LeaverView
         * @description Somebody who has left, with what waits for somebody else. `offset_minutes` is the asker's own office's at the next
         *     beginning.
         */
        LeaverView: {
            /** Appointments */
            appointments: number;
            /** Clients */
            clients: number;
            /** Next Starts At */
            next_starts_at: string | null;
            /** Offset Minutes */
            offset_minutes: number;
            /** Worker Id */
            worker_id: string;
            /** Worker Name */
            worker_name: string;
        };
        /**
         * Left
         * @description How somebody went: by the button, by quick exit, or without a word.
         * @enum {string}
         */
        Left: "left" | "exit" | "lost";
        /**
         * Level
         * @description How it is: in order, something to see to, or something that hurts people now.
         * @enum {string}
         */
        Level: "good" | "warning" | "bad";
        /**
         * LikeView
         * @description A client who may be the same person.
         */
        LikeView: {
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Same Name */
            same_name: boolean;
            /** Same Phone */
            same_phone: boolean;
        };
        /**
         * Line
         * @description Their way into the internet.
         * @enum {string}
         */
        Line: "good" | "none" | "weak";
        /**
         * LineCommand
         * @description What a person sees or hears of the other side stopped, or is back.
         */
        LineCommand: {
            kind: components["schemas"]["LineKind"];
            /** Lost */
            lost: boolean;
        };
        /**
         * LineKind
         * @description What was lost or is back.
         * @enum {string}
         */
        LineKind: "camera" | "connection" | "sound";
        /**
         * Link
         * @description A connection that the page holds with one other person: the edges of the graph that touch the receiver.
         */
        Link: {
            /** Generation */
            generation: string;
            /** Offerer */
            offerer: boolean;
            /** Peer */
            peer: string;
            receive: components["schemas"]["LinkStreams"];
            send: components["schemas"]["LinkStreams"];
        };
        /**
         * LinkStreams
         * @description What may flow in one direction of a link.
         */
        LinkStreams: {
            /** Audio */
            audio: boolean;
            /** Screen */
            screen: boolean;
            /** Video */
            video: boolean;
        };
        /**
         * Me
         * @description Who is signed in and what they may do. `language` is that of the pages, `languages` those that they speak.
         */
        Me: {
            /** Alerts */
            alerts: components["schemas"]["AlertView"][];
            language: components["schemas"]["Language"];
            /** Languages */
            languages: components["schemas"]["Language"][];
            /** Name */
            name: string;
            /** Offices */
            offices: components["schemas"]["OfficeOfMine"][];
            /** Permissions */
            permissions: components["schemas"]["Permission"][];
            role: components["schemas"]["Role"];
            /** Staff Id */
            staff_id: string;
        };
        /**
         * MeChange
         * @description What people change about themselves.
         */
        MeChange: {
            language: components["schemas"]["Language"];
        };
        /**
         * MediaState
         * @description What a person is sending just now.
         */
        MediaState: {
            /**
             * Camera
             * @default false
             */
            camera?: boolean;
            /**
             * Microphone
             * @default false
             */
            microphone?: boolean;
            /**
             * Screen
             * @default false
             */
            screen?: boolean;
        };
        /**
         * MissedReason
         * @description Why an appointment did not take place although nobody cancelled it.
         * @enum {string}
         */
        MissedReason: "did_not_come" | "technical";
        /**
         * MixView
         * @description A month in each of the asker's offices; `month` is its first day, `latest` that of the last month there is.
         */
        MixView: {
            /**
             * Latest
             * Format: date
             */
            latest: string;
            /**
             * Month
             * Format: date
             */
            month: string;
            /** Offices */
            offices: components["schemas"]["OfficeMix"][];
        };
        /**
         * Need
         * @description What they need in order to take part.
         * @enum {string}
         */
        Need: "easy_words" | "hard_of_hearing" | "interpreter" | "large_text" | "moving" | "screen_reader" | "sign_language";
        /**
         * NewAmendment
         * @description Something to add to a signed note.
         */
        NewAmendment: {
            /** Body */
            body: string;
        };
        /**
         * NewAppointment
         * @description An appointment to be made. Its office is the client's.
         *
         *     With a service its rules hold, unless `anyway` says that staff know better. `client_ids` are further clients,
         *     `companion_ids` interpreters and others: everybody's time is booked. `repeat` makes a series.
         */
        NewAppointment: {
            /**
             * Anyway
             * @default false
             */
            anyway?: boolean;
            /** Client Id */
            client_id: string;
            /** Client Ids */
            client_ids?: string[];
            /** Companion Ids */
            companion_ids?: string[];
            form: components["schemas"]["Form"];
            /** Minutes */
            minutes: number;
            place?: components["schemas"]["Place"];
            /** @default null */
            repeat?: components["schemas"]["Repeat"] | null;
            /**
             * Service Id
             * @default null
             */
            service_id?: string | null;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /** Worker Id */
            worker_id: string;
        };
        /**
         * NewClient
         * @description A client to be added. A worker adds clients for themselves and need not name a worker.
         */
        NewClient: {
            /**
             * Birth Year
             * @default null
             */
            birth_year?: number | null;
            /**
             * Is Pseudonym
             * @default false
             */
            is_pseudonym?: boolean;
            language: components["schemas"]["Language"];
            /** Name */
            name: string;
            /** Office Id */
            office_id: string;
            /**
             * Phone
             * @default null
             */
            phone?: string | null;
            /**
             * Worker Id
             * @default null
             */
            worker_id?: string | null;
        };
        /**
         * NewCompanion
         * @description Somebody whose time can be booked with an appointment.
         */
        NewCompanion: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "interpreter" | "partner" | "volunteer";
            /** Languages */
            languages?: string[];
            /** Name */
            name: string;
            /** Office Id */
            office_id: string;
        };
        /**
         * NewConsent
         * @description A consent that was given or withdrawn. Sharing names a partner, all other kinds do not.
         */
        NewConsent: {
            /** Given */
            given: boolean;
            /** @default client */
            giver?: components["schemas"]["Giver"];
            kind: components["schemas"]["ConsentKind"];
            language: components["schemas"]["Language"];
            /**
             * Partner
             * @default null
             */
            partner?: string | null;
            /** Text Version */
            text_version: number;
            way: components["schemas"]["Way"];
            /** @default none */
            witness?: components["schemas"]["Witness"];
        };
        /**
         * NewContactRule
         * @description How a client wants to be reached. `version` is the rule's that was read, 0 where there was none.
         *
         *     `hours` None: every hour is allowed. `named` says who else may answer.
         */
        NewContactRule: {
            call: components["schemas"]["CallRule"];
            /** Channels */
            channels: components["schemas"]["Channel"][];
            hours: components["schemas"]["WeekHours"] | null;
            /**
             * Named
             * @default null
             */
            named?: string | null;
            /**
             * Safe Word
             * @default null
             */
            safe_word?: string | null;
            /**
             * Say If Other
             * @default null
             */
            say_if_other?: string | null;
            /**
             * Stop Word
             * @default null
             */
            stop_word?: string | null;
            /** Version */
            version: number;
            who_may_answer: components["schemas"]["WhoAnswers"];
            wording: components["schemas"]["Wording"];
        };
        /**
         * NewDutyDay
         * @description Somebody else on duty on one day; nobody named means: the week's turn again.
         */
        NewDutyDay: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Staff Id */
            staff_id: string | null;
        };
        /**
         * NewEmergencyContact
         * @description Whom to call when the client is in danger.
         */
        NewEmergencyContact: {
            /** May Know */
            may_know: boolean;
            /** Name */
            name: string;
            /** Phone */
            phone: string;
            relation: components["schemas"]["Relation"];
        };
        /**
         * NewException
         * @description Days on which a worker is off, or there beyond the weekly hours. Without clock times: whole days off.
         */
        NewException: {
            /**
             * Ends
             * @default null
             */
            ends?: string | null;
            /**
             * From Day
             * Format: date
             */
            from_day: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "off" | "extra";
            /** Office Id */
            office_id: string;
            /**
             * Reason
             * @default other
             * @enum {string}
             */
            reason?: "leave" | "sick" | "training" | "other";
            /**
             * Starts
             * @default null
             */
            starts?: string | null;
            /**
             * Until Day
             * Format: date
             */
            until_day: string;
        };
        /**
         * NewFeed
         * @description What the calendar may show: clients' names, or a plain word alone.
         */
        NewFeed: {
            /** With Names */
            with_names: boolean;
        };
        /**
         * NewForm
         * @description In which form an appointment goes on, where, and why.
         */
        NewForm: {
            form: components["schemas"]["Form"];
            place?: components["schemas"]["Place"];
            reason_code: components["schemas"]["ChangeReason"];
        };
        /**
         * NewGuardian
         * @description Somebody who acts for the client in `scope`, up to and with `until_day`.
         */
        NewGuardian: {
            kind: components["schemas"]["GuardianKind"];
            /** Name */
            name: string;
            /**
             * Phone
             * @default null
             */
            phone?: string | null;
            /** Scope */
            scope: components["schemas"]["Scope"][];
            /**
             * Until Day
             * @default null
             */
            until_day?: string | null;
        };
        /**
         * NewHold
         * @description Why nothing of a client may be erased.
         */
        NewHold: {
            /** Reason */
            reason: string;
        };
        /**
         * NewHoliday
         * @description A local day on which the office stays closed.
         */
        NewHoliday: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Name */
            name: string;
        };
        /**
         * NewHouseholdLink
         * @description Another client with whom this one lives. `apart`: in conflict, so that nothing goes to both together.
         */
        NewHouseholdLink: {
            /**
             * Apart
             * @default false
             */
            apart?: boolean;
            /** Other Client Id */
            other_client_id: string;
        };
        /**
         * NewOffice
         * @description An office to add.
         */
        NewOffice: {
            /**
             * Address
             * @default null
             */
            address?: string | null;
            /**
             * Client Change Hours
             * @default 24
             */
            client_change_hours?: number;
            /** Country */
            country: string;
            /** Directions */
            directions?: {
                [key: string]: string;
            };
            /** Emergency Numbers */
            emergency_numbers?: components["schemas"]["EmergencyNumber"][];
            /**
             * Hold Hours
             * @default 24
             */
            hold_hours?: number;
            /** Languages */
            languages: components["schemas"]["Language"][];
            /** Name */
            name: string;
            opening: components["schemas"]["WeekHours"];
            /**
             * Overdue Minutes
             * @default 30
             */
            overdue_minutes?: number;
            /**
             * Phone
             * @default null
             */
            phone?: string | null;
            /**
             * Reminder Minutes
             * @default null
             */
            reminder_minutes?: number[] | null;
            /** Time Zone */
            time_zone: string;
        };
        /**
         * NewRequest
         * @description A first contact: what to call somebody, how to reach them, in which language, and whether they are in danger.
         *
         *     `lost_link`: they are known already and no longer have the link to their own page, or to an appointment.
         */
        NewRequest: {
            /** In Danger */
            in_danger: boolean;
            language: components["schemas"]["Language"];
            /**
             * Lost Link
             * @default false
             */
            lost_link?: boolean;
            /** Name */
            name: string;
            /** Office Id */
            office_id: string;
            /**
             * Service Id
             * @default null
             */
            service_id?: string | null;
            ways: components["schemas"]["ContactWays"];
            /**
             * Wish
             * @default null
             */
            wish?: string | null;
            /** @default null */
            wish_form?: components["schemas"]["Form"] | null;
            /**
             * Wish Time
             * @default null
             */
            wish_time?: ("morning" | "afternoon" | "evening") | null;
        };
        /**
         * NewRetention
         * @description How many months a type of record is kept, None for no limit; `version` is the one that was read.
         */
        NewRetention: {
            /** Months */
            months: number | null;
            /** Version */
            version: number;
        };
        /**
         * NewRoom
         * @description A room to add; it holds up to `capacity` people.
         */
        NewRoom: {
            /** Capacity */
            capacity: number;
            /** Name */
            name: string;
            /** Office Id */
            office_id: string;
        };
        /**
         * NewStaff
         * @description Somebody to invite. Workers and coordinators belong to at least one office.
         */
        NewStaff: {
            /** Email */
            email: string;
            /** Languages */
            languages: components["schemas"]["Language"][];
            /** Name */
            name: string;
            /** Office Ids */
            office_ids: string[];
            role: components["schemas"]["Role"];
            /**
             * Supervisor Id
             * @default null
             */
            supervisor_id?: string | null;
        };
        /**
         * NewSubstitution
         * @description Who stands in for whom, on which days of the worker's office, both included.
         */
        NewSubstitution: {
            /**
             * From Day
             * Format: date
             */
            from_day: string;
            /** Substitute Id */
            substitute_id: string;
            /**
             * Until Day
             * Format: date
             */
            until_day: string;
            /** Worker Id */
            worker_id: string;
        };
        /**
         * NewText
         * @description A text in one language. `version` is the one that was in force when it was read.
         */
        NewText: {
            /** Body */
            body: string;
            language: components["schemas"]["Language"];
            /** Version */
            version: number;
        };
        /**
         * NewTime
         * @description Where an appointment is moved.
         */
        NewTime: {
            /** Minutes */
            minutes: number;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
        };
        /**
         * NewTurns
         * @description Who is on duty on each weekday, Monday first; nothing means nobody.
         */
        NewTurns: {
            /** Fri */
            fri: string | null;
            /** Mon */
            mon: string | null;
            /** Sat */
            sat: string | null;
            /** Sun */
            sun: string | null;
            /** Thu */
            thu: string | null;
            /** Tue */
            tue: string | null;
            /** Wed */
            wed: string | null;
        };
        /**
         * NewWorker
         * @description Who holds the appointment from now on.
         */
        NewWorker: {
            /** Worker Id */
            worker_id: string;
        };
        /**
         * NewsList
         * @description What clients did since the asker last looked, the newest first.
         */
        NewsList: {
            /** Items */
            items: components["schemas"]["NewsView"][];
        };
        /**
         * NewsRead
         * @description Up to when the news were read.
         */
        NewsRead: {
            /**
             * Until
             * Format: date-time
             */
            until: string;
        };
        /**
         * NewsView
         * @description Something that a client did to an appointment. `kind` is the timeline's: booked, requested, rescheduled, cancelled.
         */
        NewsView: {
            /** Appointment Id */
            appointment_id: string;
            /** At */
            at: string;
            /** Client Name */
            client_name: string;
            /** Id */
            id: string;
            /** Kind */
            kind: string;
            /** Offset Minutes */
            offset_minutes: number;
            /** Starts At */
            starts_at: string;
            /** Starts Offset Minutes */
            starts_offset_minutes: number;
            /** Worker Id */
            worker_id: string;
            /** Worker Name */
            worker_name: string;
        };
        /**
         * NoteSaved
         * @description The revision that a save has made, and when.
         */
        NoteSaved: {
            /** Revision */
            revision: number;
            /** Updated At */
            updated_at: string;
        };
        /**
         * NoteSignature
         * @description The revision that the worker has before their eyes and signs.
         */
        NoteSignature: {
            /** Revision */
            revision: number;
        };
        /**
         * NoteText
         * @description A note as it stands on the page, and the revision that the page last knew.
         */
        NoteText: {
            /** Body */
            body: string;
            /** Revision */
            revision: number;
        };
        /**
         * NoteView
         * @description A note; before it is first saved the body is empty and the revision 0.
         *
         *     `offset_minutes` is the office's distance from UTC when it was signed, else saved. `actions` are what whoever asks
         *     may do now.
         */
        NoteView: {
            /** Actions */
            actions: ("write" | "sign" | "amend")[];
            /** Amendments */
            amendments: components["schemas"]["AmendmentView"][];
            /** Appointment Id */
            appointment_id: string;
            /** Author Name */
            author_name: string | null;
            /** Body */
            body: string;
            /** Offset Minutes */
            offset_minutes: number;
            /** Revision */
            revision: number;
            /** Signed At */
            signed_at: string | null;
            /** Signed By Name */
            signed_by_name: string | null;
            /** Updated At */
            updated_at: string | null;
        };
        /**
         * Notice
         * @description What somebody is told about an appointment.
         * @enum {string}
         */
        Notice: "booked" | "cancelled" | "confirmed" | "form_changed" | "moved" | "reminder" | "requested" | "series_booked" | "worker_changed";
        /**
         * NoticeList
         * @description An appointment's notices in the order in which they are due.
         */
        NoticeList: {
            /** Items */
            items: components["schemas"]["NoticeView"][];
        };
        /**
         * NoticeView
         * @description What a client was, will be or was not told. `minutes` before the beginning, for a reminder; `due_at` is when it is
         *     tried next. How it went is known once it has gone.
         */
        NoticeView: {
            /** Channel */
            channel: ("email" | "sms") | null;
            /** Client Name */
            client_name: string;
            /** Due At */
            due_at: string;
            /** Finished At */
            finished_at: string | null;
            /** Id */
            id: string;
            language: components["schemas"]["Language"] | null;
            /** May Send Again */
            may_send_again: boolean;
            /** Minutes */
            minutes: number | null;
            notice: components["schemas"]["Notice"];
            /** Offset Minutes */
            offset_minutes: number;
            /** Parts */
            parts: number | null;
            /** Reason */
            reason: string | null;
            state: components["schemas"]["OutboxState"];
            /** Wording */
            wording: ("neutral" | "full") | null;
        };
        /**
         * OfficeChange
         * @description What to change about an office; absent fields stay as they are.
         */
        OfficeChange: {
            /**
             * Address
             * @default null
             */
            address?: string | null;
            /**
             * Client Change Hours
             * @default null
             */
            client_change_hours?: number | null;
            /**
             * Country
             * @default null
             */
            country?: string | null;
            /**
             * Directions
             * @default null
             */
            directions?: {
                [key: string]: string;
            } | null;
            /**
             * Emergency Numbers
             * @default null
             */
            emergency_numbers?: components["schemas"]["EmergencyNumber"][] | null;
            /**
             * Hold Hours
             * @default null
             */
            hold_hours?: number | null;
            /**
             * Languages
             * @default null
             */
            languages?: components["schemas"]["Language"][] | null;
            /**
             * Name
             * @default null
             */
            name?: string | null;
            /** @default null */
            opening?: components["schemas"]["WeekHours"] | null;
            /**
             * Overdue Minutes
             * @default null
             */
            overdue_minutes?: number | null;
            /**
             * Phone
             * @default null
             */
            phone?: string | null;
            /**
             * Reminder Minutes
             * @default null
             */
            reminder_minutes?: number[] | null;
            /**
             * Time Zone
             * @default null
             */
            time_zone?: string | null;
        };
        /**
         * OfficeList
         * @description All offices, by name.
         */
        OfficeList: {
            /** Items */
            items: components["schemas"]["OfficeView"][];
        };
        /**
         * OfficeMix
         * @description An office's month. Every form is there, also without an appointment.
         */
        OfficeMix: {
            /** Forms */
            forms: components["schemas"]["FormCounts"][];
            /** Moves */
            moves: components["schemas"]["FormMoves"][];
            /** Office Id */
            office_id: string;
            /** Office Name */
            office_name: string;
        };
        /**
         * OfficeOfMine
         * @description An office that somebody belongs to.
         */
        OfficeOfMine: {
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Time Zone */
            time_zone: string;
        };
        /**
         * OfficeView
         * @description An office. `open_now`, `next_opening` and `offset_minutes` (ahead of UTC) are as of the answer.
         */
        OfficeView: {
            /** Address */
            address: string | null;
            /** Client Change Hours */
            client_change_hours: number;
            /** Country */
            country: string;
            /** Directions */
            directions: {
                [key: string]: string;
            };
            /** Emergency Numbers */
            emergency_numbers: components["schemas"]["EmergencyNumber"][];
            /** Hold Hours */
            hold_hours: number;
            /** Id */
            id: string;
            /** Languages */
            languages: components["schemas"]["Language"][];
            /** Name */
            name: string;
            /** Next Opening */
            next_opening: string | null;
            /** Offset Minutes */
            offset_minutes: number;
            /** Open Now */
            open_now: boolean;
            opening: components["schemas"]["WeekHours"];
            /** Overdue Minutes */
            overdue_minutes: number;
            /** Phone */
            phone: string | null;
            /** Reminder Minutes */
            reminder_minutes: number[];
            /** Time Zone */
            time_zone: string;
        };
        /**
         * OpenView
         * @description An appointment that must be decided about first.
         */
        OpenView: {
            /** Form */
            form: string;
            /** Id */
            id: string;
            /** Offset Minutes */
            offset_minutes: number;
            /** Starts At */
            starts_at: string;
        };
        /**
         * Otherwise
         * @description Why a person chose another form than the recommended one.
         * @enum {string}
         */
        Otherwise: "client_wishes" | "known_well" | "nothing_free" | "other";
        /**
         * OutboxState
         * @description Where a row stands. All but `pending` are final.
         * @enum {string}
         */
        OutboxState: "pending" | "sent" | "no_channel" | "obsolete" | "expired" | "refused" | "unknown" | "parked";
        /**
         * OwnAppointment
         * @description A client's appointment. `offset_minutes` are the client's clocks ahead of UTC then, `office_offset_minutes` the
         *     office's. Until `change_until` they move it and call it off themselves.
         */
        OwnAppointment: {
            /** Actions */
            actions: ("cancel" | "join" | "move")[];
            /** Change Until */
            change_until: string;
            /** Ends At */
            ends_at: string;
            form: components["schemas"]["Form"];
            /** Id */
            id: string;
            /** Join Link */
            join_link: string | null;
            /** Office Offset Minutes */
            office_offset_minutes: number;
            /** Offset Minutes */
            offset_minutes: number;
            place: components["schemas"]["OwnPlace"] | null;
            /** Service Name */
            service_name: string | null;
            /** Starts At */
            starts_at: string;
            state: components["schemas"]["State"];
            /** Worker Name */
            worker_name: string;
        };
        /**
         * OwnAppointments
         * @description A client's appointments: those to come, the next first, and those that are over, the last first.
         */
        OwnAppointments: {
            /** Coming */
            coming: components["schemas"]["OwnAppointment"][];
            language: components["schemas"]["Language"];
            /** Office Phone */
            office_phone: string | null;
            /** Over */
            over: components["schemas"]["OwnAppointment"][];
        };
        /**
         * OwnBooking
         * @description What a client books: a time that was offered, with the worker who has it.
         */
        OwnBooking: {
            form: components["schemas"]["Form"];
            /** Service Id */
            service_id: string;
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /** Worker Id */
            worker_id: string;
        };
        /**
         * OwnConsent
         * @description A consent as it stands: given, withdrawn, or (None) never asked; and what is read now: `text` is in
         *     `text_language`, which differs from the language asked for where a translation is missing. `outdated`: it was given
         *     to other words.
         */
        OwnConsent: {
            /** At */
            at: string | null;
            /** Given */
            given: boolean | null;
            kind: components["schemas"]["ConsentKind"];
            /** Outdated */
            outdated: boolean;
            /** Partner */
            partner: string | null;
            /** Text */
            text: string;
            text_language: components["schemas"]["Language"];
            /** Text Version */
            text_version: number;
        };
        /**
         * OwnConsentStep
         * @description A consent that the client gives or takes back, in the language and version in which they read it.
         */
        OwnConsentStep: {
            /** Given */
            given: boolean;
            kind: components["schemas"]["ConsentKind"];
            language: components["schemas"]["Language"];
            /**
             * Partner
             * @default null
             */
            partner?: string | null;
            /** Text Version */
            text_version: number;
        };
        /**
         * OwnConsents
         * @description All consents of a client.
         */
        OwnConsents: {
            /** Items */
            items: components["schemas"]["OwnConsent"][];
        };
        /**
         * OwnCopy
         * @description Everything about a client that the client may take away. Moments are in UTC; `time_zone` is the client's.
         */
        OwnCopy: {
            /** Access Needs */
            access_needs: string[];
            /** Address */
            address: string | null;
            /** Appointments */
            appointments: components["schemas"]["CopiedAppointment"][];
            /** Birth Year */
            birth_year: number | null;
            /** Categories */
            categories: string[];
            /** Consents */
            consents: components["schemas"]["CopiedConsent"][];
            contact_rule: components["schemas"]["CopiedRule"] | null;
            /** Email */
            email: string | null;
            /** Emergency Contacts */
            emergency_contacts: components["schemas"]["CopiedContact"][];
            /** Guardians */
            guardians: components["schemas"]["CopiedContact"][];
            /** Interpreter Languages */
            interpreter_languages: string | null;
            /** Is Pseudonym */
            is_pseudonym: boolean;
            /** Kept Since */
            kept_since: string;
            /** Language */
            language: string;
            /** Made At */
            made_at: string;
            /** Name */
            name: string;
            /** Office */
            office: string;
            /** Phone */
            phone: string | null;
            /** Readers */
            readers: components["schemas"]["CopiedReader"][];
            /** Requests */
            requests: components["schemas"]["CopiedRequest"][];
            /** Time Zone */
            time_zone: string;
            /** Wishes */
            wishes: string | null;
        };
        /**
         * OwnMove
         * @description When a client would rather come.
         */
        OwnMove: {
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
        };
        /**
         * OwnPlace
         * @description Where to come to.
         */
        OwnPlace: {
            /** Address */
            address: string | null;
            /** Directions */
            directions: string | null;
            /** Room Name */
            room_name: string | null;
        };
        /**
         * OwnReaders
         * @description Who saw the record, newest first.
         */
        OwnReaders: {
            /** Items */
            items: components["schemas"]["ReaderView"][];
        };
        /**
         * OwnService
         * @description Something that a client may book, in their own language.
         */
        OwnService: {
            /** Forms */
            forms: components["schemas"]["Form"][];
            /** Id */
            id: string;
            /** Minutes */
            minutes: number;
            /** Name */
            name: string;
            /** Waits For Confirmation */
            waits_for_confirmation: boolean;
        };
        /**
         * OwnServices
         * @description What a client may book.
         */
        OwnServices: {
            /** Items */
            items: components["schemas"]["OwnService"][];
        };
        /**
         * OwnSlot
         * @description A free time, and whose.
         */
        OwnSlot: {
            /** Office Offset Minutes */
            office_offset_minutes: number;
            /** Offset Minutes */
            offset_minutes: number;
            /** Starts At */
            starts_at: string;
            /** Worker Id */
            worker_id: string;
            /** Worker Name */
            worker_name: string;
        };
        /**
         * OwnSlots
         * @description Free times in order. Where several workers are free, the client's own comes first.
         */
        OwnSlots: {
            /** Items */
            items: components["schemas"]["OwnSlot"][];
            /** Minutes */
            minutes: number;
        };
        /**
         * PartyView
         * @description Somebody beside client and worker.
         */
        PartyView: {
            /** Id */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "client" | "interpreter" | "partner" | "volunteer";
            /** Name */
            name: string;
        };
        /**
         * Permission
         * @description What a route may ask for, `scope:resource:action`, in alphabetical order.
         * @enum {string}
         */
        Permission: "agency:reports:read" | "agency:settings:read" | "agency:settings:write" | "agency:staff:read" | "agency:staff:write" | "client:checklist:read" | "client:checklist:write" | "client:note:read" | "client:note:write" | "client:record:read" | "client:record:write" | "me:record:use" | "office:alerts:read" | "office:board:read" | "office:calendar:read" | "office:calendar:write" | "office:clients:erase" | "office:clients:import" | "office:danger:answer" | "office:duty:write" | "office:requests:read" | "office:requests:write" | "office:substitutions:write" | "public:any:any" | "seat:appointment:use" | "self:account:use" | "self:feed:use" | "socket:ticket:create";
        /**
         * Person
         * @description One line of the list that everybody inside sees.
         */
        Person: {
            /** Camera */
            camera: boolean;
            /** Identity Checked */
            identity_checked: boolean;
            /** Microphone */
            microphone: boolean;
            /** Name */
            name: string;
            /** Participant Id */
            participant_id: string;
            /** Present */
            present: boolean;
            role: components["schemas"]["SeatRole"];
            /** Screen */
            screen: boolean;
        };
        /**
         * PersonCommand
         * @description Admit, refuse or send back one person.
         */
        PersonCommand: {
            /** Participant Id */
            participant_id: string;
        };
        /**
         * PersonalLinkView
         * @description The link to a client's own page, None where there is none that works.
         */
        PersonalLinkView: {
            /** Link */
            link: string | null;
            qr: components["schemas"]["QrView"] | null;
        };
        /**
         * Place
         * @description Where an appointment is held that is not on a page: a room of the office, or an address with the way there.
         *
         *     `travel_minutes` is the worker's way, and as long back. A home visit without an address goes to the client's own.
         */
        Place: {
            /**
             * Address
             * @default null
             */
            address?: string | null;
            /**
             * Room Id
             * @default null
             */
            room_id?: string | null;
            /**
             * Route
             * @default null
             */
            route?: string | null;
            /**
             * Travel Minutes
             * @default 0
             */
            travel_minutes?: number;
        };
        /**
         * PlaceView
         * @description Where an appointment is held. The address is the office's, or the one of the home visit.
         */
        PlaceView: {
            /** Address */
            address: string | null;
            /** Room Name */
            room_name: string | null;
            /** Route */
            route: string | null;
            /** Travel Minutes */
            travel_minutes: number | null;
        };
        /**
         * Privacy
         * @description Whether they can speak at home without being heard.
         * @enum {string}
         */
        Privacy: "none" | "private" | "sometimes";
        /**
         * ProblemBody
         * @description RFC 9457 problem details. `params` fill the placeholders of the sentence on the screen.
         */
        ProblemBody: {
            /** Code */
            code: string;
            /** Errors */
            errors?: components["schemas"]["ProblemItem"][];
            /** Params */
            params?: {
                [key: string]: string | number | boolean | null;
            };
            /** Status */
            status: number;
            /** Title */
            title: string;
            /** Type */
            type: string;
        };
        /**
         * ProblemItem
         * @description One faulty place: a JSON pointer into what was sent and the reason's code.
         */
        ProblemItem: {
            /** Code */
            code: string;
            /** Pointer */
            pointer: string;
        };
        /**
         * ProfileChange
         * @description Changes to what is known of a client; what is not named stays.
         */
        ProfileChange: {
            /**
             * Access Needs
             * @default null
             */
            access_needs?: components["schemas"]["Need"][] | null;
            /**
             * Address
             * @default null
             */
            address?: string | null;
            /**
             * Birth Year
             * @default null
             */
            birth_year?: number | null;
            /**
             * Categories
             * @default null
             */
            categories?: components["schemas"]["Category"][] | null;
            /** @default null */
            device?: components["schemas"]["Device"] | null;
            /**
             * Email
             * @default null
             */
            email?: string | null;
            /**
             * Interpreter Languages
             * @default null
             */
            interpreter_languages?: string | null;
            /** @default null */
            line?: components["schemas"]["Line"] | null;
            /** @default null */
            privacy?: components["schemas"]["Privacy"] | null;
            /** @default null */
            risk?: components["schemas"]["Risk"] | null;
            /**
             * Time Zone
             * @default null
             */
            time_zone?: string | null;
            /**
             * Violence
             * @default null
             */
            violence?: boolean | null;
            /**
             * Wished Worker Id
             * @default null
             */
            wished_worker_id?: string | null;
            /**
             * Wishes
             * @default null
             */
            wishes?: string | null;
            /** @default null */
            worker_gender?: components["schemas"]["WorkerGender"] | null;
        };
        /**
         * ProfileView
         * @description What is known of a client beside their name. `may_be_minor` is by the year of birth, in doubt yes.
         */
        ProfileView: {
            /** Access Needs */
            access_needs: components["schemas"]["Need"][];
            /** Address */
            address: string | null;
            /** Birth Year */
            birth_year: number | null;
            /** Categories */
            categories: components["schemas"]["Category"][];
            device: components["schemas"]["Device"] | null;
            /** Email */
            email: string | null;
            /** Interpreter Languages */
            interpreter_languages: string | null;
            line: components["schemas"]["Line"] | null;
            /** May Be Minor */
            may_be_minor: boolean;
            /** Office Time Zone */
            office_time_zone: string;
            privacy: components["schemas"]["Privacy"] | null;
            risk: components["schemas"]["Risk"];
            /** Time Zone */
            time_zone: string | null;
            /** Violence */
            violence: boolean;
            /** Wished Worker Id */
            wished_worker_id: string | null;
            /** Wished Worker Name */
            wished_worker_name: string | null;
            /** Wishes */
            wishes: string | null;
            worker_gender: components["schemas"]["WorkerGender"];
        };
        /**
         * PublicOffice
         * @description An office as a page may show it before anybody is known. `offset_minutes` is ahead of UTC, now.
         */
        PublicOffice: {
            /** Country */
            country: string;
            /** Id */
            id: string;
            /** Languages */
            languages: components["schemas"]["Language"][];
            /** Name */
            name: string;
            /** Offset Minutes */
            offset_minutes: number;
            /** Time Zone */
            time_zone: string;
        };
        /**
         * PublicOfficeList
         * @description All offices, by name.
         */
        PublicOfficeList: {
            /** Items */
            items: components["schemas"]["PublicOffice"][];
        };
        /**
         * PublicService
         * @description Something that anybody may book.
         */
        PublicService: {
            /** Forms */
            forms: components["schemas"]["Form"][];
            /** Id */
            id: string;
            /** Minutes */
            minutes: number;
            /** Names */
            names: {
                [key: string]: string;
            };
        };
        /**
         * PublicServiceList
         * @description What anybody may book at an office.
         */
        PublicServiceList: {
            /** Items */
            items: components["schemas"]["PublicService"][];
        };
        /**
         * PublicSlot
         * @description A free time. `own_offset_minutes` is of the zone that was asked for, `offset_minutes` of the office.
         */
        PublicSlot: {
            /** Offset Minutes */
            offset_minutes: number;
            /** Own Offset Minutes */
            own_offset_minutes: number;
            /** Starts At */
            starts_at: string;
            /** Worker Id */
            worker_id: string;
        };
        /**
         * PublicSlotList
         * @description Free times in order, each once.
         */
        PublicSlotList: {
            /** Items */
            items: components["schemas"]["PublicSlot"][];
            /** Minutes */
            minutes: number;
        };
        /**
         * QrView
         * @description A QR symbol: fill `path` (SVG path data) in a square of `size` units.
         */
        QrView: {
            /** Path */
            path: string;
            /** Size */
            size: number;
        };
        /**
         * ReaderList
         * @description Who saw the record, the newest first.
         */
        ReaderList: {
            /** Items */
            items: components["schemas"]["ReaderView"][];
            /** Offset Minutes */
            offset_minutes: number;
        };
        /**
         * ReaderView
         * @description What a member of staff did with the record: how often, and when last.
         */
        ReaderView: {
            about: components["schemas"]["About"];
            /** Last At */
            last_at: string;
            role: components["schemas"]["Role"];
            /** Staff Name */
            staff_name: string;
            /** Times */
            times: number;
        };
        /**
         * Reason
         * @description Why, as the page says it in words.
         * @enum {string}
         */
        Reason: "against_call_never" | "against_faces_unseen" | "against_hearing" | "against_home_unsafe" | "against_moving" | "against_no_device" | "against_no_line" | "against_overheard" | "against_reading" | "against_risk_far" | "against_sign" | "against_traces" | "against_weak_line" | "for_comes_to_them" | "for_faces" | "for_interpreter" | "for_little_data" | "for_no_internet" | "for_no_travel" | "for_private_place" | "for_risk_near" | "for_signs_seen" | "for_silent" | "note_text_first";
        /**
         * ReasonView
         * @description Why a worker is suggested, or not; `count` goes with clients and booked hours.
         */
        ReasonView: {
            /**
             * Code
             * @enum {string}
             */
            code: "speaks_language" | "not_the_language" | "clients" | "booked" | "away" | "offers_form" | "not_the_form";
            /** Count */
            count: number | null;
        };
        /**
         * RebuildCommand
         * @description The page starts its connections anew.
         */
        RebuildCommand: {
            /** Incarnation */
            incarnation: string;
        };
        /**
         * RecordType
         * @description What has a time of its own. A person is due so long after their last contact, all else after its end.
         * @enum {string}
         */
        RecordType: "alerts" | "checklists" | "clients" | "messages" | "notes" | "requests";
        /**
         * RecordView
         * @description A client's whole record. `missing` are the consents without which there is only a first contact.
         */
        RecordView: {
            client: components["schemas"]["ClientView"];
            /** Consents */
            consents: components["schemas"]["ConsentView"][];
            /** Contacts */
            contacts: components["schemas"]["EmergencyContactView"][];
            /** Guardians */
            guardians: components["schemas"]["GuardianView"][];
            household: components["schemas"]["HouseholdView"] | null;
            /** Missing */
            missing: components["schemas"]["ConsentKind"][];
            profile: components["schemas"]["ProfileView"];
            rule: components["schemas"]["ContactRuleView"] | null;
        };
        /**
         * RefusalCode
         * @description Why a connection or an event is refused. PROTOCOL.md says what a page does about each.
         * @enum {string}
         */
        RefusalCode: "bad_message" | "ended" | "no_link" | "not_allowed" | "not_found" | "not_now" | "peer_away" | "protocol_unsupported" | "refused" | "room_full" | "seat_taken" | "stale_generation" | "ticket_invalid" | "too_fast" | "unavailable" | "unknown_event";
        /**
         * Refused
         * @description An event was not carried out, and nothing changed.
         */
        Refused: {
            code: components["schemas"]["RefusalCode"];
            /**
             * Ok
             * @default false
             * @constant
             */
            ok?: false;
        };
        /**
         * Relation
         * @description Who an emergency contact is to the client.
         * @enum {string}
         */
        Relation: "child" | "friend" | "neighbour" | "other" | "parent" | "partner" | "sibling";
        /**
         * Repeat
         * @description How often, and every how many weeks, at the same local time.
         */
        Repeat: {
            /** Times */
            times: number;
            /**
             * Weeks
             * @default 1
             */
            weeks?: number;
        };
        /**
         * RequestAcceptance
         * @description Somebody takes the request on: as a new client or as one who is known already, for a worker or for nobody yet.
         */
        RequestAcceptance: {
            /**
             * Client Id
             * @default null
             */
            client_id?: string | null;
            /** Worker Id */
            worker_id: string | null;
        };
        /**
         * RequestCount
         * @description How many requests wait for an answer, and how many of them are late: no names, so that a page may ask often.
         */
        RequestCount: {
            /** Late */
            late: number;
            /** Waiting */
            waiting: number;
        };
        /**
         * RequestForm
         * @description The same from a public page. `token` is a secret that the page has made: sent twice it is the same request, and
         *     whoever holds it sees how it goes on. `alert_token` is of a call for help from the same page.
         */
        RequestForm: {
            /**
             * Alert Token
             * @default null
             */
            alert_token?: string | null;
            /** @default null */
            booking?: components["schemas"]["BookedTime"] | null;
            /** In Danger */
            in_danger: boolean;
            language: components["schemas"]["Language"];
            /**
             * Lost Link
             * @default false
             */
            lost_link?: boolean;
            /** Name */
            name: string;
            /** Office Id */
            office_id: string;
            /**
             * Service Id
             * @default null
             */
            service_id?: string | null;
            /** Token */
            token: string;
            ways: components["schemas"]["ContactWays"];
            /**
             * Wish
             * @default null
             */
            wish?: string | null;
            /** @default null */
            wish_form?: components["schemas"]["Form"] | null;
            /**
             * Wish Time
             * @default null
             */
            wish_time?: ("morning" | "afternoon" | "evening") | null;
        };
        /**
         * RequestList
         * @description Requests: in danger first, then by when the answer is due; those that are answered, newest first.
         */
        RequestList: {
            /** Items */
            items: components["schemas"]["RequestSummary"][];
            /** Late */
            late: number;
        };
        /**
         * RequestRefusal
         * @description Why nobody takes a request on: a code, and words.
         */
        RequestRefusal: {
            /**
             * Reason
             * @enum {string}
             */
            reason: "elsewhere" | "not_ours" | "not_reachable" | "double" | "asked_not_to";
            /** Text */
            text: string;
        };
        /**
         * RequestStatus
         * @description How a request goes on, as far as whoever asked may know. `offset_minutes` is the office's at `answer_by`.
         */
        RequestStatus: {
            /** Answer By */
            answer_by: string;
            appointment: components["schemas"]["BookedView"] | null;
            /** Offset Minutes */
            offset_minutes: number;
            /** Received At */
            received_at: string;
            /** Reference */
            reference: string;
            /**
             * State
             * @enum {string}
             */
            state: "new" | "accepted" | "refused";
            /** Time Zone */
            time_zone: string;
            /** Worker Name */
            worker_name: string | null;
        };
        /**
         * RequestSummary
         * @description A request in the queue.
         */
        RequestSummary: {
            /** Answer By */
            answer_by: string;
            /** Id */
            id: string;
            /** In Danger */
            in_danger: boolean;
            language: components["schemas"]["Language"];
            /** Lost Link */
            lost_link: boolean;
            /** Name */
            name: string;
            /** Office Id */
            office_id: string;
            /** Office Name */
            office_name: string;
            /** Offset Minutes */
            offset_minutes: number;
            /** Received At */
            received_at: string;
            /** Reference */
            reference: string;
            /**
             * Source
             * @enum {string}
             */
            source: "form" | "desk";
            /**
             * State
             * @enum {string}
             */
            state: "new" | "accepted" | "refused";
            /**
             * Urgency
             * @enum {string}
             */
            urgency: "in_time" | "soon" | "late";
            /** Worker Name */
            worker_name: string | null;
        };
        /**
         * RequestToken
         * @description The secret of the page that asked.
         */
        RequestToken: {
            /** Token */
            token: string;
        };
        /**
         * RequestView
         * @description A request, opened. The reading is recorded.
         */
        RequestView: {
            /** Actions */
            actions: ("accept" | "refuse")[];
            /** Answer By */
            answer_by: string;
            appointment: components["schemas"]["BookedView"] | null;
            /** Appointment Id */
            appointment_id: string | null;
            call: components["schemas"]["CallRule"];
            /** Channels */
            channels: components["schemas"]["Channel"][];
            /** Client Id */
            client_id: string | null;
            /** Duplicates */
            duplicates: components["schemas"]["DuplicateView"][];
            /** Email */
            email: string | null;
            hours: components["schemas"]["WeekHours"] | null;
            /** Id */
            id: string;
            /** In Danger */
            in_danger: boolean;
            language: components["schemas"]["Language"];
            /** Lost Link */
            lost_link: boolean;
            /** Name */
            name: string;
            /** Office Id */
            office_id: string;
            /** Office Name */
            office_name: string;
            /** Offset Minutes */
            offset_minutes: number;
            /** Phone */
            phone: string | null;
            /** Received At */
            received_at: string;
            /** Reference */
            reference: string;
            /** Refusal */
            refusal: ("elsewhere" | "not_ours" | "not_reachable" | "double" | "asked_not_to") | null;
            /** Refusal Text */
            refusal_text: string | null;
            /** Say If Other */
            say_if_other: string | null;
            /** Service Names */
            service_names: {
                [key: string]: string;
            } | null;
            /**
             * Source
             * @enum {string}
             */
            source: "form" | "desk";
            /**
             * State
             * @enum {string}
             */
            state: "new" | "accepted" | "refused";
            /** Suggestions */
            suggestions: components["schemas"]["SuggestionView"][];
            /**
             * Urgency
             * @enum {string}
             */
            urgency: "in_time" | "soon" | "late";
            who_may_answer: components["schemas"]["WhoAnswers"];
            /** Wish */
            wish: string | null;
            wish_form: components["schemas"]["Form"] | null;
            /** Wish Time */
            wish_time: ("morning" | "afternoon" | "evening") | null;
            /** Worker Name */
            worker_name: string | null;
        };
        /**
         * RetentionList
         * @description All types of records, and how many clients have a hold.
         */
        RetentionList: {
            /** Held */
            held: number;
            /** Items */
            items: components["schemas"]["RetentionView"][];
        };
        /**
         * RetentionView
         * @description How long a type of record is kept. Version 0: nobody has decided. `due` would go today.
         */
        RetentionView: {
            /** By Name */
            by_name: string | null;
            /** Due */
            due: number;
            /** Months */
            months: number | null;
            record_type: components["schemas"]["RecordType"];
            /** Set At */
            set_at: string | null;
            /** Version */
            version: number;
        };
        /**
         * Risk
         * @description The level that a person has given the client.
         * @enum {string}
         */
        Risk: "high" | "medium" | "none" | "urgent";
        /**
         * Role
         * @description A member of staff has exactly one.
         * @enum {string}
         */
        Role: "administrator" | "coordinator" | "supervisor" | "worker";
        /**
         * RoomChange
         * @description What to change about a room; absent fields stay as they are.
         */
        RoomChange: {
            /**
             * Active
             * @default null
             */
            active?: boolean | null;
            /**
             * Capacity
             * @default null
             */
            capacity?: number | null;
            /**
             * Name
             * @default null
             */
            name?: string | null;
        };
        /**
         * RoomList
         * @description All rooms, by office and name.
         */
        RoomList: {
            /** Items */
            items: components["schemas"]["RoomView"][];
        };
        /**
         * RoomView
         * @description A room of an office.
         */
        RoomView: {
            /** Active */
            active: boolean;
            /** Capacity */
            capacity: number;
            /** Id */
            id: string;
            /** Name */
            name: string;
            /** Office Id */
            office_id: string;
        };
        /**
         * RosterView
         * @description An office's roster: the turn by weekday, Monday first, and the next four weeks as they come out.
         */
        RosterView: {
            /** Actions */
            actions: "change"[];
            /** Days */
            days: components["schemas"]["DutyDayView"][];
            /** Office Id */
            office_id: string;
            /** Office Name */
            office_name: string;
            /** People */
            people: components["schemas"]["DutyPerson"][];
            /** Turns */
            turns: (string | null)[];
        };
        /**
         * RowDouble
         * @description A row that may be somebody who is there already, or the person of an earlier row.
         */
        RowDouble: {
            /** Clients */
            clients: components["schemas"]["LikeView"][];
            /** Earlier Row */
            earlier_row: number | null;
            /** Name */
            name: string;
            /** Row */
            row: number;
        };
        /**
         * RowFault
         * @description What is wrong with one value of a row.
         * @enum {string}
         */
        RowFault: "missing" | "named_mismatch" | "not_answers" | "not_call" | "not_channels" | "not_email" | "not_hours" | "not_language" | "not_phone" | "not_wording" | "not_year" | "not_yes_no" | "no_worker" | "rule_missing" | "same_row" | "too_long" | "two_workers";
        /**
         * RowFaultView
         * @description What is wrong in a row: the number that the spreadsheet shows, the column, the value as it stands there.
         */
        RowFaultView: {
            code: components["schemas"]["RowFault"];
            column: components["schemas"]["Column"];
            /** Row */
            row: number;
            /** Value */
            value: string;
        };
        /**
         * RuleView
         * @description How a client may be reached. `hours` None: at any hour. `now_allowed`: these hours allow it now.
         */
        RuleView: {
            /**
             * Call
             * @enum {string}
             */
            call: "call" | "never" | "text_first";
            hours: components["schemas"]["CallHours"] | null;
            /** Named */
            named: string | null;
            /** Now Allowed */
            now_allowed: boolean;
            /** Offset Minutes */
            offset_minutes: number;
            /** Safe Word */
            safe_word: string | null;
            /** Say If Other */
            say_if_other: string | null;
            /** Stop Word */
            stop_word: string | null;
            /** Time Zone */
            time_zone: string;
            /**
             * Who May Answer
             * @enum {string}
             */
            who_may_answer: "anyone" | "client_only" | "named";
        };
        /**
         * Scope
         * @description In what a guardian acts. Notes are in none of these: a guardian does not read them.
         * @enum {string}
         */
        Scope: "appointments" | "consents" | "letters" | "plan";
        /**
         * SeatRole
         * @description What somebody is in a session.
         * @enum {string}
         */
        SeatRole: "client" | "worker";
        /**
         * SeriesView
         * @description The series that an appointment belongs to: its number in it, of how many.
         */
        SeriesView: {
            /** Id */
            id: string;
            /** Number */
            number: number;
            /** Size */
            size: number;
        };
        /**
         * ServiceBody
         * @description A service. `notice_minutes` is how long beforehand a client must book at least; `daily_limit` how many appointments
         *     a worker has in a day at most; no `worker_ids`: every worker of the offices offers it.
         */
        ServiceBody: {
            /**
             * Active
             * @default true
             */
            active?: boolean;
            /**
             * Booked By
             * @default client
             * @enum {string}
             */
            booked_by?: "client" | "staff";
            /** Buffers */
            buffers?: {
                [key: string]: components["schemas"]["Buffer"];
            };
            /**
             * Confirm
             * @default staff
             * @enum {string}
             */
            confirm?: "automatic" | "staff";
            /**
             * Daily Limit
             * @default null
             */
            daily_limit?: number | null;
            /** Forms */
            forms: components["schemas"]["Form"][];
            /** Minutes */
            minutes: number;
            /** Names */
            names: {
                [key: string]: string;
            };
            /**
             * Notice Minutes
             * @default 0
             */
            notice_minutes?: number;
            /** Office Ids */
            office_ids: string[];
            /** Worker Ids */
            worker_ids?: string[];
        };
        /**
         * ServiceList
         * @description All services, oldest first.
         */
        ServiceList: {
            /** Items */
            items: components["schemas"]["ServiceView"][];
        };
        /**
         * ServiceView
         * @description A service. The name in a language that it lacks is that of the first it has.
         */
        ServiceView: {
            /** Active */
            active: boolean;
            /**
             * Booked By
             * @enum {string}
             */
            booked_by: "client" | "staff";
            /** Buffers */
            buffers: {
                [key: string]: components["schemas"]["BufferView"];
            };
            /**
             * Confirm
             * @enum {string}
             */
            confirm: "automatic" | "staff";
            /** Daily Limit */
            daily_limit: number | null;
            /** Forms */
            forms: components["schemas"]["Form"][];
            /** Id */
            id: string;
            /** Minutes */
            minutes: number;
            /** Names */
            names: {
                [key: string]: string;
            };
            /** Notice Minutes */
            notice_minutes: number;
            /** Office Ids */
            office_ids: string[];
            /** Worker Ids */
            worker_ids: string[];
        };
        /**
         * SessionForm
         * @description What the session is held by.
         * @enum {string}
         */
        SessionForm: "audio" | "chat" | "video";
        /**
         * SessionList
         * @description One's own signed-in browsers, the latest used first.
         */
        SessionList: {
            /** Items */
            items: components["schemas"]["SessionView"][];
        };
        /**
         * SessionView
         * @description One signed-in browser.
         */
        SessionView: {
            /** Browser */
            browser: string;
            /** Created At */
            created_at: string;
            /** Current */
            current: boolean;
            /** Id */
            id: string;
            /** Last Seen At */
            last_seen_at: string;
        };
        /**
         * SignInBody
         * @description The first step. Nothing about the e-mail is checked here, so that every wrong one is refused alike.
         */
        SignInBody: {
            /** Email */
            email: string;
            /** Password */
            password: string;
        };
        /**
         * SignInCode
         * @description The second step.
         */
        SignInCode: {
            /** Challenge */
            challenge: string;
            /** Code */
            code: string;
        };
        /**
         * Signal
         * @description A step of a negotiation from another person. `from` is the server's word.
         */
        Signal: {
            /** @default null */
            candidate?: components["schemas"]["Candidate"] | null;
            /** @default null */
            description?: components["schemas"]["Description"] | null;
            /** From */
            from: string;
            /** Generation */
            generation: string;
        };
        /**
         * SignalCommand
         * @description One step of a negotiation: exactly one of the two parts.
         */
        SignalCommand: {
            /** @default null */
            candidate?: components["schemas"]["Candidate"] | null;
            /** @default null */
            description?: components["schemas"]["Description"] | null;
            /** Generation */
            generation: string;
            /** To */
            to: string;
        };
        /**
         * SituationBody
         * @description What was asked of a client. Risk, danger, the rule about calls and known needs come from the record.
         */
        SituationBody: {
            /** Client Id */
            client_id: string;
            device: components["schemas"]["Device"];
            line: components["schemas"]["Line"];
            /** Needs */
            needs?: components["schemas"]["Need"][];
            privacy: components["schemas"]["Privacy"];
        };
        /**
         * SlotList
         * @description Free times, by worker. Each may be booked as it stands, for `minutes`. `offsets` are the office's, the first at the
         *     beginning of the span asked for.
         */
        SlotList: {
            /** Minutes */
            minutes: number;
            /** Offsets */
            offsets: components["schemas"]["scheduling__schemas__availability__OffsetView"][];
            /** Workers */
            workers: components["schemas"]["WorkerSlots"][];
        };
        /**
         * SpanView
         * @description A span of time; its end is not part of it.
         */
        SpanView: {
            /** Ends At */
            ends_at: string;
            /** Starts At */
            starts_at: string;
        };
        /**
         * StaffChange
         * @description What to change about a member of staff; absent fields stay. Null takes the supervisor away.
         *
         *     Role and e-mail address stay for good: whoever gets another role gets another account, so that what they once did
         *     keeps the role in which they did it.
         */
        StaffChange: {
            /**
             * Languages
             * @default null
             */
            languages?: components["schemas"]["Language"][] | null;
            /**
             * Name
             * @default null
             */
            name?: string | null;
            /**
             * Office Ids
             * @default null
             */
            office_ids?: string[] | null;
            /**
             * Supervisor Id
             * @default null
             */
            supervisor_id?: string | null;
        };
        /**
         * StaffList
         * @description All members of staff, by name.
         */
        StaffList: {
            /** Items */
            items: components["schemas"]["StaffView"][];
        };
        /**
         * StaffState
         * @description Only the active sign in; the deactivated stay named in what they did.
         * @enum {string}
         */
        StaffState: "invited" | "active" | "deactivated";
        /**
         * StaffView
         * @description A member of staff. `email` is shown to administrators only.
         */
        StaffView: {
            /** Created At */
            created_at: string;
            /** Email */
            email: string | null;
            /** Id */
            id: string;
            /** Languages */
            languages: components["schemas"]["Language"][];
            /** Name */
            name: string;
            /** Office Ids */
            office_ids: string[];
            role: components["schemas"]["Role"];
            state: components["schemas"]["StaffState"];
            /** Supervisor Id */
            supervisor_id: string | null;
        };
        /**
         * Standing
         * @description Where it stands now.
         * @enum {string}
         */
        Standing: "expected" | "late" | "over" | "overdue" | "under_way" | "waiting";
        /**
         * State
         * @description Where an appointment stands. The last five are final.
         * @enum {string}
         */
        State: "requested" | "confirmed" | "waiting" | "in_session" | "completed" | "missed_by_client" | "cancelled_by_client" | "cancelled_by_agency" | "not_held_technical";
        /**
         * SubstitutionList
         * @description Substitutions that are not over, in the order of their beginning.
         */
        SubstitutionList: {
            /** Items */
            items: components["schemas"]["SubstitutionView"][];
        };
        /**
         * SubstitutionView
         * @description Who stands in for whom. `today` says that it holds now.
         */
        SubstitutionView: {
            /**
             * From Day
             * Format: date
             */
            from_day: string;
            /** Id */
            id: string;
            /** Office Id */
            office_id: string;
            /** Substitute Id */
            substitute_id: string;
            /** Substitute Name */
            substitute_name: string;
            /** Today */
            today: boolean;
            /**
             * Until Day
             * Format: date
             */
            until_day: string;
            /** Worker Id */
            worker_id: string;
            /** Worker Name */
            worker_name: string;
        };
        /**
         * SuggestionView
         * @description A worker who could take it, with reasons.
         */
        SuggestionView: {
            /** Reasons */
            reasons: components["schemas"]["ReasonView"][];
            /** Worker Id */
            worker_id: string;
            /** Worker Name */
            worker_name: string;
        };
        /**
         * TalkingSnapshot
         * @description The whole truth for a person inside.
         */
        TalkingSnapshot: {
            door: components["schemas"]["Door"] | null;
            form: components["schemas"]["SessionForm"];
            /** Gone */
            gone: components["schemas"]["Gone"][];
            ice: components["schemas"]["Ice"];
            /** Links */
            links: components["schemas"]["Link"][];
            /** People */
            people: components["schemas"]["Person"][];
            /** Revision */
            revision: number;
            /** Started At */
            started_at: string | null;
            /**
             * State
             * @default talking
             * @constant
             */
            state?: "talking";
            you: components["schemas"]["You"];
        };
        /**
         * TemplateView
         * @description The headings of an empty file, in order, and the columns that they stand for.
         */
        TemplateView: {
            /** Headings */
            headings: components["schemas"]["HeadingView"][];
        };
        /**
         * Text
         * @description A line of chat from another person.
         */
        Text: {
            /** At */
            at: string;
            /** From */
            from: string;
            /** Text */
            text: string;
        };
        /**
         * TextCommand
         * @description A line of chat.
         */
        TextCommand: {
            /** Text */
            text: string;
        };
        /**
         * TextDone
         * @description Who got the line, and the time that it bears.
         */
        TextDone: {
            /** At */
            at: string;
            /** Delivered To */
            delivered_to: string[];
            /**
             * Ok
             * @default true
             * @constant
             */
            ok?: true;
        };
        /**
         * TextHistory
         * @description All versions of a text, the newest first.
         */
        TextHistory: {
            /** Items */
            items: components["schemas"]["WrittenView"][];
        };
        /**
         * TextInLanguage
         * @description What is read in a language. `shown_in` differs from it where a translation is missing; `built_in` is the
         *     program's own text in this language, in force or not; `outdated`: another language was written anew since.
         */
        TextInLanguage: {
            /** At */
            at: string | null;
            /** Body */
            body: string;
            /** Built In */
            built_in: string;
            language: components["schemas"]["Language"];
            /** Outdated */
            outdated: boolean;
            shown_in: components["schemas"]["Language"];
            /** Version */
            version: number;
        };
        /**
         * TextKey
         * @description What a text is for. A retired name is never used again: consents were given to it.
         * @enum {string}
         */
        TextKey: "consent.assent" | "consent.assistance" | "consent.contact" | "consent.observation" | "consent.service" | "consent.sharing" | "consent.technology";
        /**
         * TextList
         * @description All texts.
         */
        TextList: {
            /** Items */
            items: components["schemas"]["TextView"][];
        };
        /**
         * TextView
         * @description A text in every language, and its version in force.
         */
        TextView: {
            key: components["schemas"]["TextKey"];
            /** Languages */
            languages: components["schemas"]["TextInLanguage"][];
            /** Version */
            version: number;
        };
        /**
         * TicketBody
         * @description What a socket is wanted for: the seat in one appointment, or the desk's news.
         */
        TicketBody: {
            /**
             * Appointment Id
             * @default null
             */
            appointment_id?: string | null;
            /**
             * Purpose
             * @enum {string}
             */
            purpose: "seat" | "desk";
        };
        /**
         * TicketView
         * @description A ticket: opens one socket, once, before `expires_at`.
         */
        TicketView: {
            /** Expires At */
            expires_at: string;
            /** Ticket */
            ticket: string;
        };
        /**
         * TimelineItem
         * @description Something that happened. `by` is a name, or empty where nobody did it; `by_kind` is staff, client or system.
         *
         *     `detail` holds codes and moments only.
         */
        TimelineItem: {
            /** At */
            at: string;
            /** By */
            by: string;
            /** By Kind */
            by_kind: string;
            /** Detail */
            detail: {
                [key: string]: string | number | boolean | null;
            };
            /** Kind */
            kind: string;
            /** Offset Minutes */
            offset_minutes: number;
        };
        /**
         * TimelineView
         * @description What happened in an appointment, in order.
         */
        TimelineView: {
            /** Items */
            items: components["schemas"]["TimelineItem"][];
        };
        /**
         * TodayView
         * @description A day at the desk. `leavers` are for coordinators, who hand over what they left. `offset_minutes` is the distance from UTC of the asker's own office at `now`.
         */
        TodayView: {
            /** Appointments */
            appointments: components["schemas"]["DeskAppointment"][];
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Leavers */
            leavers: components["schemas"]["LeaverView"][];
            /** Now */
            now: string;
            /** Offset Minutes */
            offset_minutes: number;
            /** Unsigned Notes */
            unsigned_notes: components["schemas"]["UnsignedNote"][];
            /** Waiting */
            waiting: components["schemas"]["WaitingView"][];
        };
        /**
         * UnsignedNote
         * @description A finished appointment whose note waits for a signature. `sign_by` is the last local day for it.
         */
        UnsignedNote: {
            /** Appointment Id */
            appointment_id: string;
            /** Client Name */
            client_name: string;
            /** Ended At */
            ended_at: string;
            /**
             * Note
             * @enum {string}
             */
            note: "none" | "draft" | "signed";
            /** Offset Minutes */
            offset_minutes: number;
            /** Overdue */
            overdue: boolean;
            /**
             * Sign By
             * Format: date
             */
            sign_by: string;
            /** Starts At */
            starts_at: string;
            /** Worker Id */
            worker_id: string;
            /** Worker Name */
            worker_name: string;
        };
        /**
         * VisitStep
         * @description What happened with an appointment that is not held on a page: the client (at the office) or the worker (at a home)
         *     arrived, it began, it ended.
         */
        VisitStep: {
            /**
             * Step
             * @enum {string}
             */
            step: "arrived" | "begun" | "ended";
        };
        /**
         * WaitingPerson
         * @description Somebody in the waiting room, as the worker sees them.
         */
        WaitingPerson: {
            /** Identity Checked */
            identity_checked: boolean;
            /** Name */
            name: string;
            /** Participant Id */
            participant_id: string;
            /** Present */
            present: boolean;
            /** Since */
            since: string;
        };
        /**
         * WaitingSnapshot
         * @description All that a person not admitted is told. It has no place for anything of the session.
         */
        WaitingSnapshot: {
            /** Revision */
            revision: number;
            /** Since */
            since: string;
            /**
             * State
             * @default waiting
             * @constant
             */
            state?: "waiting";
            you: components["schemas"]["You"];
        };
        /**
         * WaitingView
         * @description Somebody in a waiting room. `present` is false while their line is lost.
         */
        WaitingView: {
            /** Appointment Id */
            appointment_id: string;
            /** Client Name */
            client_name: string;
            /** Identity Checked */
            identity_checked: boolean;
            /** Offset Minutes */
            offset_minutes: number;
            /** Participant Id */
            participant_id: string;
            /** Present */
            present: boolean;
            /** Since */
            since: string;
            /** Worker Id */
            worker_id: string;
            /** Worker Name */
            worker_name: string;
        };
        /**
         * Way
         * @description How it was said.
         * @enum {string}
         */
        Way: "paper" | "screen" | "spoken";
        /**
         * WeekBody
         * @description A worker's weekly hours in an office from a day on: they take the place of all that was set from then on.
         */
        WeekBody: {
            /**
             * Effective From
             * Format: date
             */
            effective_from: string;
            /** Hours */
            hours: components["schemas"]["HoursBody"][];
            /** Office Id */
            office_id: string;
        };
        /**
         * WeekDayView
         * @description A day of the asker's own place. It may last 23 or 25 hours. `open` says when the worker is there on it, or,
         *     where nobody has said so or all are shown, when the asker's office is open.
         */
        WeekDayView: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Ends At */
            ends_at: string;
            /** Holidays */
            holidays: components["schemas"]["HolidayOnDay"][];
            /** Open */
            open: components["schemas"]["SpanView"][];
            /** Starts At */
            starts_at: string;
        };
        /**
         * WeekHours
         * @description Local opening hours, `["09:00", "18:00"]` for each range; an end of "24:00" is midnight.
         */
        WeekHours: {
            /** Fri */
            fri: [
                string,
                string
            ][];
            /** Mon */
            mon: [
                string,
                string
            ][];
            /** Sat */
            sat: [
                string,
                string
            ][];
            /** Sun */
            sun: [
                string,
                string
            ][];
            /** Thu */
            thu: [
                string,
                string
            ][];
            /** Tue */
            tue: [
                string,
                string
            ][];
            /** Wed */
            wed: [
                string,
                string
            ][];
        };
        /**
         * WeekView
         * @description A week of the calendar in the time of the asker's first office. `offsets` begins with the week's first moment and
         *     names every change of the clocks in it.
         */
        WeekView: {
            /** Appointments */
            appointments: components["schemas"]["AppointmentView"][];
            /** Days */
            days: components["schemas"]["WeekDayView"][];
            /** Now */
            now: string;
            /** Office Id */
            office_id: string;
            /** Offsets */
            offsets: components["schemas"]["server__desk__schemas__OffsetView"][];
            /**
             * Today
             * Format: date
             */
            today: string;
        };
        /**
         * WhoAnswers
         * @description Who may pick up the telephone.
         * @enum {string}
         */
        WhoAnswers: "anyone" | "client_only" | "named";
        /**
         * Witness
         * @description Who else heard it, where it was spoken.
         * @enum {string}
         */
        Witness: "interpreter" | "none";
        /**
         * Wording
         * @description How much a notice may say.
         * @enum {string}
         */
        Wording: "full" | "neutral";
        /**
         * WorkerGender
         * @description Whom they would rather talk to.
         * @enum {string}
         */
        WorkerGender: "any" | "man" | "woman";
        /**
         * WorkerList
         * @description Workers by name.
         */
        WorkerList: {
            /** Items */
            items: components["schemas"]["WorkerView"][];
        };
        /**
         * WorkerSlots
         * @description When a worker is free.
         */
        WorkerSlots: {
            /** Starts */
            starts: string[];
            /** Worker Id */
            worker_id: string;
            /** Worker Name */
            worker_name: string;
        };
        /**
         * WorkerView
         * @description A worker. `bookable` says that whoever asks may make appointments for them.
         */
        WorkerView: {
            /** Bookable */
            bookable: boolean;
            /** Id */
            id: string;
            /** Languages */
            languages: components["schemas"]["Language"][];
            /** Name */
            name: string;
            /** Office Ids */
            office_ids: string[];
        };
        /**
         * WrittenView
         * @description A version that was written.
         */
        WrittenView: {
            /** At */
            at: string;
            /** Body */
            body: string;
            language: components["schemas"]["Language"];
            /** Version */
            version: number;
        };
        /**
         * You
         * @description The receiver as the room knows them.
         */
        You: {
            /** Identity Checked */
            identity_checked: boolean;
            /** Participant Id */
            participant_id: string;
            role: components["schemas"]["SeatRole"];
        };
        /**
         * OffsetView
         * @description From a moment on the office's clocks are this far ahead of UTC.
         */
        scheduling__schemas__availability__OffsetView: {
            /** At */
            at: string;
            /** Offset Minutes */
            offset_minutes: number;
        };
        /**
         * OffsetView
         * @description How far the clocks of a place are ahead of UTC from a moment on, in minutes.
         */
        server__desk__schemas__OffsetView: {
            /** Minutes */
            minutes: number;
            /** Since */
            since: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    read_calendar_feed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedView"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    open_calendar_feed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFeed"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    close_calendar_feed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_agency: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyView"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    change_agency: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_alerts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertList"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_appointments: {
        parameters: {
            query: {
                from: string;
                until: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentList"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    book_appointment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAppointment"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description booked_already, no_room, not_available, not_offered, room_too_small */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description time_past, time_too_far, validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    decide_many: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Decisions"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionResults"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_appointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentView"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_call_card: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallCard"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    cancel_appointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Cancellation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description appointment_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_checklist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checklist"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    settle_checklist_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: string;
                item: components["schemas"]["ChecklistItem"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChecklistPut"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checklist"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description appointment_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    confirm_appointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentView"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description appointment_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    change_form: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description appointment_state, booked_already, no_room, room_too_small */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    keep_form_choice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormChosen"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinInvitationView"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    miss_appointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Absence"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description appointment_state, not_begun */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteView"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    save_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteText"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteSaved"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description note_changed, note_signed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    amend_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAmendment"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description note_unsigned */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    sign_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteSignature"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description note_changed, note_empty, note_signed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_notices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeList"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    send_notice_again: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: string;
                notice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeList"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description notice_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_place: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceView"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    reschedule_appointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTime"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description appointment_state, booked_already, no_room */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description time_past, time_too_far, validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_timeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineView"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    take_visit_step: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitStep"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description appointment_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    reassign_appointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWorker"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description appointment_state, booked_already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_board: {
        parameters: {
            query?: {
                office_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_downtime_list: {
        parameters: {
            query?: {
                office_id?: string | null;
                day?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DowntimeList"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    import_clients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportOrder"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description import_running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description file_unreadable, validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    check_import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientFile"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportCheck"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description file_unreadable, validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_import_template: {
        parameters: {
            query: {
                language: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_clients: {
        parameters: {
            query?: {
                query?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientList"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    add_client: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClient"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    find_doubles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DoubleQuery"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoubleList"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_client: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    change_client: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    record_consent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConsent"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    set_contact_rule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContactRule"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description rule_changed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_client_copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CopyFiles"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    add_emergency_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEmergencyContact"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    remove_emergency_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: string;
                contact_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordView"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    preview_erasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasurePreview"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    erase_client: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Erasure"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description appointments_open, held_by_law */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description confirmation_wrong, validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    add_guardian: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGuardian"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    end_guardian: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: string;
                guardian_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordView"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    link_household: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHouseholdLink"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description household_other */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    leave_household: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordView"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    set_legal_hold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHold"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasurePreview"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    lift_legal_hold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalLinkView"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    make_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalLinkView"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    revoke_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    change_profile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_readers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReaderList"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordView"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_companions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanionList"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    add_companion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCompanion"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanionView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    change_companion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                companion_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanionChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanionView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_consent_texts: {
        parameters: {
            query: {
                language: components["schemas"]["Language"];
                version?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentTextList"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_danger_alerts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DangerList"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    call_me_now: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallMeNow"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertStatus"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_danger_status: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertToken"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertStatus"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_danger_alert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alert_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DangerView"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    close_danger_alert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alert_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertClosing"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description alert_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    take_danger_alert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alert_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DangerView"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description alert_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_absence: {
        parameters: {
            query: {
                worker_id: string;
                from_day?: string | null;
                until_day?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    choose_form: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SituationBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormChoices"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_news: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsList"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    mark_news_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewsRead"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_desk: {
        parameters: {
            query?: {
                day?: string | null;
                office_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodayView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_week: {
        parameters: {
            query?: {
                day?: string | null;
                worker_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeekView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    remove_exception: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exception_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    accept_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description invitation_invalid */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description code_wrong, password_weak, validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    open_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationToken"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description invitation_invalid */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_join: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinView"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description join_invalid */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    join_by_code: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinByCode"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description join_invalid */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description codes_resting, too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    leave_join: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    join_by_link: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinByLink"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description join_invalid */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    create_join_ticket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketView"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description join_invalid */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_own_account: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    change_own_account: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_own_appointments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAppointments"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    book_own_appointment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnBooking"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAppointment"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description booked_already, no_room, not_available, not_offered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description time_past, time_too_far, validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    cancel_own_appointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAppointment"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description appointment_state, too_late_to_change */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    move_own_appointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnMove"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAppointment"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description appointment_state, booked_already, no_room, not_available, not_offered, too_late_to_change */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description time_past, time_too_far, validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_slots_to_move: {
        parameters: {
            query: {
                from: string;
                until: string;
            };
            header?: never;
            path: {
                appointment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSlots"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_own_consents: {
        parameters: {
            query: {
                language: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnConsents"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    write_own_consent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnConsentStep"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnConsents"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_own_copy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CopyFiles"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    enter_personal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterPersonal"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description join_invalid */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    leave_personal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_own_readers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnReaders"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_own_services: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnServices"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_own_slots: {
        parameters: {
            query: {
                from: string;
                until: string;
                service_id: string;
                form: components["schemas"]["Form"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSlots"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_offices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeList"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    add_office: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOffice"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_office: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeView"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    change_office: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficeChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_duty_roster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterView"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    change_duty_day: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDutyDay"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description time_past, validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    change_duty_turns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTurns"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_holidays: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayList"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    add_holiday: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHoliday"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description holiday_exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    remove_holiday: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office_id: string;
                holiday_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_public_offices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicOfficeList"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_public_services: {
        parameters: {
            query: {
                office_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicServiceList"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_public_slots: {
        parameters: {
            query: {
                from: string;
                until: string;
                office_id: string;
                service_id: string;
                form: components["schemas"]["Form"];
                time_zone?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicSlotList"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_mix: {
        parameters: {
            query?: {
                month?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MixView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_requests: {
        parameters: {
            query?: {
                state?: "new" | "handled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestList"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    add_request: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    count_requests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestCount"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    send_request: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestForm"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestStatus"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description booked_already, no_room, not_available, not_offered */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description time_past, time_too_far, validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_request_status: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestToken"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestStatus"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    accept_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestAcceptance"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description request_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    refuse_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestRefusal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description request_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_retention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionList"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    change_retention: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record_type: components["schemas"]["RecordType"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRetention"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionList"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description retention_changed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_rooms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomList"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    add_room: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRoom"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description name_taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    change_room: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                room_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description name_taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_services: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceList"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    add_service: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    change_service: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    revoke_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    sign_in_with_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChallengeView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_failed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    sign_in_with_code: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInCode"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description challenge_ended */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description code_wrong, validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    sign_out: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_slots: {
        parameters: {
            query: {
                service_id: string;
                office_id: string;
                form: components["schemas"]["Form"];
                from: string;
                until: string;
                worker_id?: string | null;
                client_id?: string | null;
                travel_minutes?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlotList"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_staff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffList"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    invite_staff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStaff"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description email_taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    change_staff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                staff_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description staff_has_work */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    deactivate_staff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                staff_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeactivatedView"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description last_administrator, not_yourself */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    invite_staff_again: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                staff_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedView"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description staff_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    reset_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                staff_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedView"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description staff_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_substitutions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionList"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    add_substitution: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSubstitution"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description time_past, time_too_far, validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    remove_substitution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                substitution_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_texts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextList"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    write_text: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: components["schemas"]["TextKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewText"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description text_changed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: components["schemas"]["TextKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextHistory"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    create_ticket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    list_workers: {
        parameters: {
            query?: {
                office_id?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerList"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    read_availability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                worker_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityView"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    add_exception: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                worker_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewException"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description time_past, validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    set_week: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                worker_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WeekBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityView"];
                };
            };
            /** @description bad_request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description sign_in_required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description forbidden, origin_refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description not_json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description time_past, validation */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description too_many_requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
}

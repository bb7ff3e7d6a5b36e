"""Appointments: when, who with whom, in which form and in which state. Of `server` it knows the core alone."""

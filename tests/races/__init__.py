"""Many who want the same time at once: exactly one gets it, on both databases, from one process or several."""

"""Every route against what nobody would send."""

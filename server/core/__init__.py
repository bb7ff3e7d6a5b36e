"""What every domain stands on. Imports nothing of the domains."""

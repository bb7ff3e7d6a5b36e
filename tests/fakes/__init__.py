"""Other people's services, ten lines each."""

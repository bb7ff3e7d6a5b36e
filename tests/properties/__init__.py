"""What holds for every input: rules and state machines under random play."""

"""What a member of staff sees across domains. It reads, and changes nothing."""

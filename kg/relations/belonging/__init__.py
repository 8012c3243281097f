"""What is part of what: bodies, divisions, projects, members of alliances."""

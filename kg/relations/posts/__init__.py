"""Who holds which post: titles around names, appointments, careers, the body of a post."""

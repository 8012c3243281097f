"""What pronouns, short forms and general nouns mean, and what a clause is about."""

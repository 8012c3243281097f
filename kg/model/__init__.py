"""The nouns: frozen records that the stages pass on."""

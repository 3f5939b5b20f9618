"""Page to site: what MkDocs calls while it builds."""

// Placeholder of the skeleton; the first file of the module replaces it.

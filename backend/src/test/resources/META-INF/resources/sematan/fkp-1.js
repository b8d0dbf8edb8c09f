// Stand-in for tests

document.title = "Stand-in for tests";

"""Questions asked now and then: the week, tests, a yes or no."""

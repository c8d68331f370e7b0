module corspreflight.test

go 1.25

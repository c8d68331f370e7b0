module originmatch.test

go 1.25

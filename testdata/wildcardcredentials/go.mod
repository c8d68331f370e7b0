module wildcardcredentials.test

go 1.25

package framework

var alice = Framework{
	Paths: []string{"github.com/justinas/alice"},
	Members: []Member{
		{Name: "New", Verb: Stack},
		{Recv: "Chain", Name: "Append", Verb: Stack},
		{Recv: "Chain", Name: "Then", Verb: Wrap},
		{Recv: "Chain", Name: "ThenFunc", Verb: Wrap},
	},
}

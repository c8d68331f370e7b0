package framework

// It passes the writer of net/http on: what matters is which method a handler is
// for.
var gorillaMux = Framework{
	Paths: []string{"github.com/gorilla/mux"},
	Members: []Member{
		{Recv: "Route", Name: "Methods", Verb: LimitMethods},
	},
}

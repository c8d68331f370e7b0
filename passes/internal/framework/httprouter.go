package framework

// It passes the writer of net/http on: what matters is which method a handler is
// for.
var httprouter = Framework{
	Paths: []string{"github.com/julienschmidt/httprouter"},
	Members: []Member{
		{Recv: "Router", Name: "OPTIONS", Verb: RouteOptions},
		{Recv: "Router", Name: "GlobalOPTIONS", Verb: RouteOptions},
	},
}

package headerwrite

// These routers pass the writer of net/http on: what matters is which method
// a handler is for.

var httprouter = Framework{
	Paths: []string{"github.com/julienschmidt/httprouter"},
	Members: []Member{
		{Recv: "Router", Name: "OPTIONS", Verb: RouteOptions},
		{Recv: "Router", Name: "GlobalOPTIONS", Verb: RouteOptions},
	},
}

var gorillaMux = Framework{
	Paths: []string{"github.com/gorilla/mux"},
	Members: []Member{
		{Recv: "Route", Name: "Methods", Verb: LimitMethods},
	},
}

package framework

var nosurf = Framework{
	Paths: []string{"github.com/justinas/nosurf"},
	Members: []Member{
		{Recv: "CSRFHandler", Name: "SetBaseCookie", Verb: SendCookie, Arg: 0, Own: true},
	},
}

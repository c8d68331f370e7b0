package framework

var ginSessions = Framework{
	Paths: []string{"github.com/gin-contrib/sessions"},
	Members: []Member{
		{Name: "Default", Verb: SessionOf},
		{Name: "DefaultMany", Verb: SessionOf},
		{Recv: "Session", Name: "Save", Verb: SendSession, Target: Receiver},
		{Recv: "Store", Name: "Options", Verb: SendCookie, Arg: 0},
		{Recv: "Session", Name: "Options", Verb: SendCookie, Arg: 0},
	},
}

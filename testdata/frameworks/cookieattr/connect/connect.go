// Package connect has handlers of connect, which no row lists: what the methods of its
// responses give are the headers of http.Header, the same each time.
package connect

import (
	"context"
	"net/http"

	"connectrpc.com/connect"
)

type session struct{ Access, Refresh string }

func login(ctx context.Context, req *connect.Request[session]) (*connect.Response[session], error) {
	res := connect.NewResponse(&session{})
	access := &http.Cookie{Name: "access", Value: req.Msg.Access, Path: "/", Secure: true}
	refresh := &http.Cookie{Name: "refresh", Value: req.Msg.Refresh, Path: "/", Secure: true}
	res.Header().Set("Set-Cookie", access.String())
	res.Header().Set("Set-Cookie", refresh.String()) // want "replaces the line that sets the cookie access"
	return res, nil
}

func adds(ctx context.Context, req *connect.Request[session]) (*connect.Response[session], error) {
	res := connect.NewResponse(&session{})
	access := &http.Cookie{Name: "access", Value: req.Msg.Access, Path: "/", Secure: true}
	refresh := &http.Cookie{Name: "refresh", Value: req.Msg.Refresh, Path: "/", Secure: true}
	res.Header().Set("Set-Cookie", access.String())
	res.Header().Add("Set-Cookie", refresh.String())
	return res, nil
}

func ofTwo(ctx context.Context, req *connect.Request[session]) (*connect.Response[session], error) {
	res := connect.NewResponse(&session{})
	access := &http.Cookie{Name: "access", Value: req.Msg.Access, Path: "/", Secure: true}
	refresh := &http.Cookie{Name: "refresh", Value: req.Msg.Refresh, Path: "/", Secure: true}
	res.Header().Set("Set-Cookie", access.String())
	if req.Msg.Access == "" {
		res = connect.NewResponse(&session{})
		res.Header().Set("Set-Cookie", refresh.String())
	}
	return res, nil
}

// Package connect has interceptors and handlers of connect, which no row lists: what their
// methods give are the headers of http.Header.
package connect

import (
	"context"

	"connectrpc.com/connect"
)

func anyone() connect.UnaryInterceptorFunc {
	return func(next connect.UnaryFunc) connect.UnaryFunc {
		return func(ctx context.Context, req connect.AnyRequest) (connect.AnyResponse, error) {
			res, err := next(ctx, req)
			if err != nil {
				return nil, err
			}
			res.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
			res.Header().Set("Access-Control-Allow-Credentials", "true")
			return res, nil
		}
	}
}

type tea struct{ Kind string }

type server struct{}

func (server) Stream(ctx context.Context, req *connect.Request[tea], s *connect.ServerStream[tea]) error {
	s.ResponseHeader().Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
	s.ResponseHeader().Set("Access-Control-Allow-Credentials", "true")
	return s.Send(&tea{})
}

func one() connect.UnaryInterceptorFunc {
	return func(next connect.UnaryFunc) connect.UnaryFunc {
		return func(ctx context.Context, req connect.AnyRequest) (connect.AnyResponse, error) {
			res, err := next(ctx, req)
			if err != nil {
				return nil, err
			}
			res.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
			res.Header().Set("Access-Control-Allow-Credentials", "true")
			return res, nil
		}
	}
}

// asks sets what the request has, which is no response.
func asks() connect.UnaryInterceptorFunc {
	return func(next connect.UnaryFunc) connect.UnaryFunc {
		return func(ctx context.Context, req connect.AnyRequest) (connect.AnyResponse, error) {
			if req.Spec().IsClient {
				req.Header().Set("Authorization", "Bearer "+req.Peer().Addr)
			}
			return next(ctx, req)
		}
	}
}

func (server) Pour(ctx context.Context, req *connect.Request[tea]) (*connect.Response[tea], error) {
	res := connect.NewResponse(&tea{})
	res.Header().Set("Access-Control-Allow-Origin", "*")
	return res, nil
}

// Package rest answers requests that API Gateway passes on as they are, and with what
// it is told.
package rest

import (
	"net/http"

	"github.com/aws/aws-lambda-go/events"
)

func onlyPreflight(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	if req.HTTPMethod == http.MethodOptions {
		return events.APIGatewayProxyResponse{StatusCode: http.StatusOK, Headers: map[string]string{
			"Access-Control-Allow-Origin":  "*", // want "only the answer to the preflight has this header"
			"Access-Control-Allow-Methods": "POST",
			"Access-Control-Allow-Headers": "Content-Type",
		}}, nil
	}
	return events.APIGatewayProxyResponse{StatusCode: http.StatusOK, Body: "ok"}, nil
}

func onlyActual(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	if req.HTTPMethod == http.MethodOptions {
		return events.APIGatewayProxyResponse{StatusCode: http.StatusNoContent, Headers: map[string]string{
			"Access-Control-Allow-Methods": "POST",
			"Access-Control-Allow-Headers": "Content-Type",
		}}, nil
	}
	return events.APIGatewayProxyResponse{StatusCode: http.StatusOK, Body: "ok", Headers: map[string]string{
		"Access-Control-Allow-Origin": "https://app.example.com", // want "the answer to the preflight does not have this header"
	}}, nil
}

func both(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	headers := map[string]string{"Access-Control-Allow-Origin": "https://app.example.com"}
	if req.HTTPMethod == http.MethodOptions {
		headers["Access-Control-Allow-Methods"] = "POST"
		return events.APIGatewayProxyResponse{StatusCode: http.StatusNoContent, Headers: headers}, nil
	}
	return events.APIGatewayProxyResponse{StatusCode: http.StatusOK, Headers: headers}, nil
}

// What somebody else answers with may have the header.
func answered(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	if req.HTTPMethod == http.MethodOptions {
		return events.APIGatewayProxyResponse{StatusCode: http.StatusOK, Headers: map[string]string{
			"Access-Control-Allow-Origin":  "*",
			"Access-Control-Allow-Methods": "POST",
		}}, nil
	}
	return respond(req)
}

var respond func(events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error)

// An error is no answer.
func failing(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	if req.HTTPMethod == http.MethodOptions {
		return events.APIGatewayProxyResponse{StatusCode: http.StatusOK, Headers: map[string]string{
			"Access-Control-Allow-Origin":  "*",
			"Access-Control-Allow-Methods": "POST",
		}}, nil
	}
	return events.APIGatewayProxyResponse{StatusCode: http.StatusNotFound}, nil
}
